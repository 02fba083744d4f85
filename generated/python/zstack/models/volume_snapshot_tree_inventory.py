"""VolumeSnapshotTreeInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .snapshot_leaf_inventory import SnapshotLeafInventory

LINKS = ("SnapshotLeafInventory",)


class VolumeSnapshotTreeInventory(Model, kw_only=True):
    """`VolumeSnapshotTreeInventory` of the API."""

    uuid: str
    volume_uuid: str | UnsetType = field(default=UNSET, name="volumeUuid")
    current: bool | UnsetType = UNSET
    status: str | UnsetType = UNSET
    tree: SnapshotLeafInventory | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
