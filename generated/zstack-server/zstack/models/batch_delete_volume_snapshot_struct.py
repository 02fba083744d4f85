"""BatchDeleteVolumeSnapshotStruct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class BatchDeleteVolumeSnapshotStruct(Model, kw_only=True):
    """`BatchDeleteVolumeSnapshotStruct` of the API."""

    snapshot_uuid: str | UnsetType = field(default=UNSET, name="snapshotUuid")
    success: bool | UnsetType = UNSET
    error: ErrorCode | UnsetType = UNSET
