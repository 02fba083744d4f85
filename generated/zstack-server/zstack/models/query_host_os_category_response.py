"""QueryHostOsCategoryResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .host_os_category_inventory import HostOsCategoryInventory

LINKS = ("HostOsCategoryInventory",)


class QueryHostOsCategoryResponse(Model, kw_only=True):
    """`QueryHostOsCategoryResponse` of the API."""

    inventories: list[HostOsCategoryInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
