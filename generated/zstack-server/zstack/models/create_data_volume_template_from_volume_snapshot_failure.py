"""CreateDataVolumeTemplateFromVolumeSnapshotFailure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class CreateDataVolumeTemplateFromVolumeSnapshotFailure(Model, kw_only=True):
    """`CreateDataVolumeTemplateFromVolumeSnapshotFailure` of the API."""

    backup_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="backupStorageUuid",
    )
    error: ErrorCode | UnsetType = UNSET
