"""GetZoneResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .zone_inventory import ZoneInventory

LINKS = ("ZoneInventory",)


class GetZoneResponse(Model, kw_only=True):
    """`GetZoneResponse` of the API."""

    inventories: list[ZoneInventory] | UnsetType = UNSET
