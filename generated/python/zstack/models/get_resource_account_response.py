"""GetResourceAccountResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .account_inventory import AccountInventory

LINKS = ("AccountInventory",)


class GetResourceAccountResponse(Model, kw_only=True):
    """`GetResourceAccountResponse` of the API."""

    inventories: dict[str, AccountInventory] | UnsetType = UNSET
