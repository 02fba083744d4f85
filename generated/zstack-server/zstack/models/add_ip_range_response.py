"""AddIpRangeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ip_range_inventory import IpRangeInventory

LINKS = ("IpRangeInventory",)


class AddIpRangeResponse(Model, kw_only=True):
    """`AddIpRangeResponse` of the API."""

    inventory: IpRangeInventory | UnsetType = UNSET
