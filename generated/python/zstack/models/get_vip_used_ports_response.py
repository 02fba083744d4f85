"""GetVipUsedPortsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vip_port_range_inventory import VipPortRangeInventory

LINKS = ("ErrorCode", "VipPortRangeInventory")


class GetVipUsedPortsResponse(Model, kw_only=True):
    """`GetVipUsedPortsResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[VipPortRangeInventory] | UnsetType = UNSET
    """See inventories."""
