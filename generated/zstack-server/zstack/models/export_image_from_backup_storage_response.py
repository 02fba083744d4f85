"""ExportImageFromBackupStorageResponse."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ExportImageFromBackupStorageResponse(Model, kw_only=True, gc=False):
    """`ExportImageFromBackupStorageResponse` of the API."""

    image_url: str | UnsetType = field(default=UNSET, name="imageUrl")
    export_md5_sum: str | UnsetType = field(default=UNSET, name="exportMd5Sum")
