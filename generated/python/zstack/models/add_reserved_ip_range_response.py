"""AddReservedIpRangeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .reserved_ip_range_inventory import ReservedIpRangeInventory

LINKS = ("ReservedIpRangeInventory",)


class AddReservedIpRangeResponse(Model, kw_only=True):
    """`AddReservedIpRangeResponse` of the API."""

    inventory: ReservedIpRangeInventory | UnsetType = UNSET
