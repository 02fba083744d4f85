"""QueryVolumeSnapshotGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_snapshot_group_inventory import VolumeSnapshotGroupInventory

LINKS = ("VolumeSnapshotGroupInventory",)


class QueryVolumeSnapshotGroupResponse(Model, kw_only=True):
    """`QueryVolumeSnapshotGroupResponse` of the API."""

    inventories: list[VolumeSnapshotGroupInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
