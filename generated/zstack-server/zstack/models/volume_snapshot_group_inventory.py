"""VolumeSnapshotGroupInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_snapshot_group_ref_inventory import VolumeSnapshotGroupRefInventory

LINKS = ("VolumeSnapshotGroupRefInventory",)


class VolumeSnapshotGroupInventory(Model, kw_only=True):
    """`VolumeSnapshotGroupInventory` of the API."""

    uuid: str
    snapshot_count: int | UnsetType = field(default=UNSET, name="snapshotCount")
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    vm_instance_uuid: str | UnsetType = field(default=UNSET, name="vmInstanceUuid")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    volume_snapshot_refs: list[VolumeSnapshotGroupRefInventory] | UnsetType = field(
        default=UNSET,
        name="volumeSnapshotRefs",
    )
