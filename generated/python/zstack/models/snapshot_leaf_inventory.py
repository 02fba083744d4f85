"""SnapshotLeafInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_snapshot_inventory import VolumeSnapshotInventory

LINKS = ("VolumeSnapshotInventory",)


class SnapshotLeafInventory(Model, kw_only=True):
    """`SnapshotLeafInventory` of the API."""

    inventory: VolumeSnapshotInventory | UnsetType = UNSET
    parent_uuid: str | UnsetType = field(default=UNSET, name="parentUuid")
    children: list[SnapshotLeafInventory] | UnsetType = UNSET
