"""QuerySftpBackupStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .sftp_backup_storage_inventory import SftpBackupStorageInventory

LINKS = ("SftpBackupStorageInventory",)


class QuerySftpBackupStorageResponse(Model, kw_only=True):
    """`QuerySftpBackupStorageResponse` of the API."""

    inventories: list[SftpBackupStorageInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
