"""AddIpv6RangeByNetworkCidrResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ip_range_inventory import IpRangeInventory

LINKS = ("IpRangeInventory",)


class AddIpv6RangeByNetworkCidrResponse(Model, kw_only=True):
    """`AddIpv6RangeByNetworkCidrResponse` of the API."""

    inventory: IpRangeInventory | UnsetType = UNSET
    inventories: list[IpRangeInventory] | UnsetType = UNSET
