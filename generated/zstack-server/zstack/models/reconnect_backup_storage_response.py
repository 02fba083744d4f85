"""ReconnectBackupStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .backup_storage_inventory import BackupStorageInventory

LINKS = ("BackupStorageInventory",)


class ReconnectBackupStorageResponse(Model, kw_only=True):
    """`ReconnectBackupStorageResponse` of the API."""

    inventory: BackupStorageInventory | UnsetType = UNSET
