"""QueryL2VxlanNetworkPoolResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .l2_vxlan_network_pool_inventory import L2VxlanNetworkPoolInventory

LINKS = ("L2VxlanNetworkPoolInventory",)


class QueryL2VxlanNetworkPoolResponse(Model, kw_only=True):
    """`QueryL2VxlanNetworkPoolResponse` of the API."""

    inventories: list[L2VxlanNetworkPoolInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
