"""GetMemorySnapshotGroupReferenceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_snapshot_group_inventory import VolumeSnapshotGroupInventory

LINKS = ("VolumeSnapshotGroupInventory",)


class GetMemorySnapshotGroupReferenceResponse(Model, kw_only=True):
    """`GetMemorySnapshotGroupReferenceResponse` of the API."""

    inventories: list[VolumeSnapshotGroupInventory] | UnsetType = UNSET
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
