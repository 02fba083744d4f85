"""ChangeImageStateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .image_inventory import ImageInventory

LINKS = ("ImageInventory",)


class ChangeImageStateResponse(Model, kw_only=True):
    """`ChangeImageStateResponse` of the API."""

    inventory: ImageInventory | UnsetType = UNSET
