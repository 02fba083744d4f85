"""VolumeSnapshotBackupStorageRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VolumeSnapshotBackupStorageRefInventory(Model, kw_only=True, gc=False):
    """`VolumeSnapshotBackupStorageRefInventory` of the API."""

    volume_snapshot_uuid: str | UnsetType = field(
        default=UNSET,
        name="volumeSnapshotUuid",
    )
    backup_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="backupStorageUuid",
    )
    install_path: str | UnsetType = field(default=UNSET, name="installPath")
