"""VolumeSnapshotInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_snapshot_backup_storage_ref_inventory import (
        VolumeSnapshotBackupStorageRefInventory,
    )

LINKS = ("VolumeSnapshotBackupStorageRefInventory",)


class VolumeSnapshotInventory(Model, kw_only=True):
    """`VolumeSnapshotInventory` of the API."""

    uuid: str
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    type: str | UnsetType = UNSET
    volume_uuid: str | UnsetType = field(default=UNSET, name="volumeUuid")
    tree_uuid: str | UnsetType = field(default=UNSET, name="treeUuid")
    parent_uuid: str | UnsetType = field(default=UNSET, name="parentUuid")
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    primary_storage_install_path: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageInstallPath",
    )
    volume_type: str | UnsetType = field(default=UNSET, name="volumeType")
    format: str | UnsetType = UNSET
    latest: bool | UnsetType = UNSET
    size: int | UnsetType = UNSET
    distance: int | UnsetType = UNSET
    state: str | UnsetType = UNSET
    status: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    backup_storage_refs: list[VolumeSnapshotBackupStorageRefInventory] | UnsetType = (
        field(
            default=UNSET,
            name="backupStorageRefs",
        )
    )
    group_uuid: str | UnsetType = field(default=UNSET, name="groupUuid")
