"""ChangeZoneStateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .zone_inventory import ZoneInventory

LINKS = ("ZoneInventory",)


class ChangeZoneStateResponse(Model, kw_only=True):
    """`ChangeZoneStateResponse` of the API."""

    inventory: ZoneInventory | UnsetType = UNSET
