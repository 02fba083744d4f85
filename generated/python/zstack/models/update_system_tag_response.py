"""UpdateSystemTagResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .system_tag_inventory import SystemTagInventory

LINKS = ("SystemTagInventory",)


class UpdateSystemTagResponse(Model, kw_only=True):
    """`UpdateSystemTagResponse` of the API."""

    inventory: SystemTagInventory | UnsetType = UNSET
