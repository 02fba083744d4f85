"""DiscoverExternalPrimaryStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .external_primary_storage_inventory import ExternalPrimaryStorageInventory

LINKS = ("ExternalPrimaryStorageInventory",)


class DiscoverExternalPrimaryStorageResponse(Model, kw_only=True):
    """`DiscoverExternalPrimaryStorageResponse` of the API."""

    inventory: ExternalPrimaryStorageInventory | UnsetType = UNSET
