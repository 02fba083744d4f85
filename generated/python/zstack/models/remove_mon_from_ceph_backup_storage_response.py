"""RemoveMonFromCephBackupStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ceph_backup_storage_inventory import CephBackupStorageInventory

LINKS = ("CephBackupStorageInventory",)


class RemoveMonFromCephBackupStorageResponse(Model, kw_only=True):
    """`RemoveMonFromCephBackupStorageResponse` of the API."""

    inventory: CephBackupStorageInventory | UnsetType = UNSET
