"""QueryL2VlanNetworkResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .l2_vlan_network_inventory import L2VlanNetworkInventory

LINKS = ("ErrorCode", "L2VlanNetworkInventory")


class QueryL2VlanNetworkResponse(Model, kw_only=True):
    """`QueryL2VlanNetworkResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[L2VlanNetworkInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
