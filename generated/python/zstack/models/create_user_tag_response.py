"""CreateUserTagResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .user_tag_inventory import UserTagInventory

LINKS = ("UserTagInventory",)


class CreateUserTagResponse(Model, kw_only=True):
    """`CreateUserTagResponse` of the API."""

    inventory: UserTagInventory | UnsetType = UNSET
