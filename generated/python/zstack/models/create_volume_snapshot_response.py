"""CreateVolumeSnapshotResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_snapshot_inventory import VolumeSnapshotInventory

LINKS = ("VolumeSnapshotInventory",)


class CreateVolumeSnapshotResponse(Model, kw_only=True):
    """`CreateVolumeSnapshotResponse` of the API."""

    inventory: VolumeSnapshotInventory | UnsetType = UNSET
