"""QuerySystemTagResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .system_tag_inventory import SystemTagInventory

LINKS = ("SystemTagInventory",)


class QuerySystemTagResponse(Model, kw_only=True):
    """`QuerySystemTagResponse` of the API."""

    inventories: list[SystemTagInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
