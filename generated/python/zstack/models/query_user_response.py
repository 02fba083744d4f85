"""QueryUserResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .user_inventory import UserInventory

LINKS = ("UserInventory",)


class QueryUserResponse(Model, kw_only=True):
    """`QueryUserResponse` of the API."""

    inventories: list[UserInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
