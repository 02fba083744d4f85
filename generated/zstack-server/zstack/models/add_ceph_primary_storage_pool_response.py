"""AddCephPrimaryStoragePoolResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ceph_primary_storage_pool_inventory import CephPrimaryStoragePoolInventory

LINKS = ("CephPrimaryStoragePoolInventory",)


class AddCephPrimaryStoragePoolResponse(Model, kw_only=True):
    """`AddCephPrimaryStoragePoolResponse` of the API."""

    inventory: CephPrimaryStoragePoolInventory | UnsetType = UNSET
