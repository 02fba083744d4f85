"""ExportImageFromBackupStorageRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .export_image_from_backup_storage_request_export_format import (
        ExportImageFromBackupStorageRequestExportFormat,
    )

LINKS = ("ExportImageFromBackupStorageRequestExportFormat",)


class ExportImageFromBackupStorageRequestObject(Model, kw_only=True, gc=False):
    """exportimagefrombackupstorage request body object."""

    image_uuid: str = field(name="imageUuid")
    """The UUID of the image.

    Since 1.7.
    """
    export_format: ExportImageFromBackupStorageRequestExportFormat | UnsetType = field(
        default=UNSET,
        name="exportFormat",
    )
    """Optional. The format of the exported image.

    One of: raw, qcow2. Since 3.9.0.
    """
