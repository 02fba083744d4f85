"""QueryInstanceOfferingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .instance_offering_inventory import InstanceOfferingInventory

LINKS = ("InstanceOfferingInventory",)


class QueryInstanceOfferingResponse(Model, kw_only=True):
    """`QueryInstanceOfferingResponse` of the API."""

    inventories: list[InstanceOfferingInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
