"""QueryVolumeSnapshotTreeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_snapshot_tree_inventory import VolumeSnapshotTreeInventory

LINKS = ("VolumeSnapshotTreeInventory",)


class QueryVolumeSnapshotTreeResponse(Model, kw_only=True):
    """`QueryVolumeSnapshotTreeResponse` of the API."""

    inventories: list[VolumeSnapshotTreeInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
