"""QueryZoneResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .zone_inventory import ZoneInventory

LINKS = ("ZoneInventory",)


class QueryZoneResponse(Model, kw_only=True):
    """`QueryZoneResponse` of the API."""

    inventories: list[ZoneInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
