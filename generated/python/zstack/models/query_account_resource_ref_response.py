"""QueryAccountResourceRefResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .account_resource_ref_inventory import AccountResourceRefInventory

LINKS = ("AccountResourceRefInventory",)


class QueryAccountResourceRefResponse(Model, kw_only=True):
    """`QueryAccountResourceRefResponse` of the API."""

    inventories: list[AccountResourceRefInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
