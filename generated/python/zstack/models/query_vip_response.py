"""QueryVipResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vip_inventory import VipInventory

LINKS = ("VipInventory",)


class QueryVipResponse(Model, kw_only=True):
    """`QueryVipResponse` of the API."""

    inventories: list[VipInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
