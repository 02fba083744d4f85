"""ChangePrimaryStorageStateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .primary_storage_inventory import PrimaryStorageInventory

LINKS = ("PrimaryStorageInventory",)


class ChangePrimaryStorageStateResponse(Model, kw_only=True):
    """`ChangePrimaryStorageStateResponse` of the API."""

    inventory: PrimaryStorageInventory | UnsetType = UNSET
