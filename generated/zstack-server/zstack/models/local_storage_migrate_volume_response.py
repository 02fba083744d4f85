"""LocalStorageMigrateVolumeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .local_storage_resource_ref_inventory import LocalStorageResourceRefInventory

LINKS = ("LocalStorageResourceRefInventory",)


class LocalStorageMigrateVolumeResponse(Model, kw_only=True):
    """`LocalStorageMigrateVolumeResponse` of the API."""

    inventory: LocalStorageResourceRefInventory | UnsetType = UNSET
