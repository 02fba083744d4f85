"""RecoverImageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RecoverImageRequestObject(Model, kw_only=True):
    """recoverimage request body object."""

    backup_storage_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="backupStorageUuids",
    )
    """Optional. The UUIDs of the backup storages.

    Since 0.6.
    """
