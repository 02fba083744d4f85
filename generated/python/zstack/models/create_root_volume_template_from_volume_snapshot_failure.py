"""CreateRootVolumeTemplateFromVolumeSnapshotFailure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class CreateRootVolumeTemplateFromVolumeSnapshotFailure(Model, kw_only=True):
    """`CreateRootVolumeTemplateFromVolumeSnapshotFailure` of the API."""

    backup_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="backupStorageUuid",
    )
    error: ErrorCode | UnsetType = UNSET
