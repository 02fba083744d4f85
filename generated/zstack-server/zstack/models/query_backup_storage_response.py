"""QueryBackupStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .backup_storage_inventory import BackupStorageInventory

LINKS = ("BackupStorageInventory",)


class QueryBackupStorageResponse(Model, kw_only=True):
    """`QueryBackupStorageResponse` of the API."""

    inventories: list[BackupStorageInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
