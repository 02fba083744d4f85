"""CreateVolumeSnapshotGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_snapshot_group_inventory import VolumeSnapshotGroupInventory

LINKS = ("VolumeSnapshotGroupInventory",)


class CreateVolumeSnapshotGroupResponse(Model, kw_only=True):
    """`CreateVolumeSnapshotGroupResponse` of the API."""

    inventory: VolumeSnapshotGroupInventory | UnsetType = UNSET
