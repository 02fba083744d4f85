"""AddIpRangeByNetworkCidrResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .ip_range_inventory import IpRangeInventory

LINKS = ("ErrorCode", "IpRangeInventory")


class AddIpRangeByNetworkCidrResponse(Model, kw_only=True):
    """`AddIpRangeByNetworkCidrResponse` of the API."""

    inventory: IpRangeInventory | UnsetType = UNSET
    """See inventory."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[IpRangeInventory] | UnsetType = UNSET
    """See inventories."""
