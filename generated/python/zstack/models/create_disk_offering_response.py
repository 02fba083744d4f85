"""CreateDiskOfferingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .disk_offering_inventory import DiskOfferingInventory

LINKS = ("DiskOfferingInventory",)


class CreateDiskOfferingResponse(Model, kw_only=True):
    """`CreateDiskOfferingResponse` of the API."""

    inventory: DiskOfferingInventory | UnsetType = UNSET
