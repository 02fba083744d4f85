"""QueryUserTagResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .user_tag_inventory import UserTagInventory

LINKS = ("UserTagInventory",)


class QueryUserTagResponse(Model, kw_only=True):
    """`QueryUserTagResponse` of the API."""

    inventories: list[UserTagInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
