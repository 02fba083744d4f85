"""QueryVolumeSnapshotResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_snapshot_inventory import VolumeSnapshotInventory

LINKS = ("VolumeSnapshotInventory",)


class QueryVolumeSnapshotResponse(Model, kw_only=True):
    """`QueryVolumeSnapshotResponse` of the API."""

    inventories: list[VolumeSnapshotInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
