"""VolumeSnapshotGroupRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VolumeSnapshotGroupRefInventory(Model, kw_only=True, gc=False):
    """`VolumeSnapshotGroupRefInventory` of the API."""

    volume_snapshot_uuid: str | UnsetType = field(
        default=UNSET,
        name="volumeSnapshotUuid",
    )
    volume_snapshot_group_uuid: str | UnsetType = field(
        default=UNSET,
        name="volumeSnapshotGroupUuid",
    )
    device_id: int | UnsetType = field(default=UNSET, name="deviceId")
    snapshot_deleted: bool | UnsetType = field(default=UNSET, name="snapshotDeleted")
    volume_uuid: str | UnsetType = field(default=UNSET, name="volumeUuid")
    volume_name: str | UnsetType = field(default=UNSET, name="volumeName")
    volume_type: str | UnsetType = field(default=UNSET, name="volumeType")
    volume_snapshot_install_path: str | UnsetType = field(
        default=UNSET,
        name="volumeSnapshotInstallPath",
    )
    volume_snapshot_name: str | UnsetType = field(
        default=UNSET,
        name="volumeSnapshotName",
    )
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    volume_last_attach_date: str | UnsetType = field(
        default=UNSET,
        name="volumeLastAttachDate",
    )
