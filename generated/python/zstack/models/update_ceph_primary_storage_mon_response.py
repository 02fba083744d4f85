"""UpdateCephPrimaryStorageMonResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ceph_primary_storage_inventory import CephPrimaryStorageInventory

LINKS = ("CephPrimaryStorageInventory",)


class UpdateCephPrimaryStorageMonResponse(Model, kw_only=True):
    """`UpdateCephPrimaryStorageMonResponse` of the API."""

    inventory: CephPrimaryStorageInventory | UnsetType = UNSET
