"""DeleteDiskResult."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class DeleteDiskResult(Model, kw_only=True, gc=False):
    """`deleteDiskResult` of the API."""

    freed: int | UnsetType = UNSET
