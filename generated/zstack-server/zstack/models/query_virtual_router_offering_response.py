"""QueryVirtualRouterOfferingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .virtual_router_offering_inventory import VirtualRouterOfferingInventory

LINKS = ("VirtualRouterOfferingInventory",)


class QueryVirtualRouterOfferingResponse(Model, kw_only=True):
    """`QueryVirtualRouterOfferingResponse` of the API."""

    inventories: list[VirtualRouterOfferingInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
