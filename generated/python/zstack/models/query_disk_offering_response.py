"""QueryDiskOfferingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .disk_offering_inventory import DiskOfferingInventory

LINKS = ("DiskOfferingInventory",)


class QueryDiskOfferingResponse(Model, kw_only=True):
    """`QueryDiskOfferingResponse` of the API."""

    inventories: list[DiskOfferingInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
