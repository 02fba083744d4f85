"""QueryImageCacheResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .image_cache_inventory import ImageCacheInventory

LINKS = ("ImageCacheInventory",)


class QueryImageCacheResponse(Model, kw_only=True):
    """`QueryImageCacheResponse` of the API."""

    inventories: list[ImageCacheInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
