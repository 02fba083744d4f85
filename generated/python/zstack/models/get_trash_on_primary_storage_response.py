"""GetTrashOnPrimaryStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .install_path_recycle_inventory import InstallPathRecycleInventory

LINKS = ("InstallPathRecycleInventory",)


class GetTrashOnPrimaryStorageResponse(Model, kw_only=True):
    """`GetTrashOnPrimaryStorageResponse` of the API."""

    inventories: list[InstallPathRecycleInventory] | UnsetType = UNSET
