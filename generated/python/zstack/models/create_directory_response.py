"""CreateDirectoryResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .directory_inventory import DirectoryInventory

LINKS = ("DirectoryInventory",)


class CreateDirectoryResponse(Model, kw_only=True):
    """`CreateDirectoryResponse` of the API."""

    inventory: DirectoryInventory | UnsetType = UNSET
