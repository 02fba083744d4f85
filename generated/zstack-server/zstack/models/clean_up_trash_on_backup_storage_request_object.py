"""CleanUpTrashOnBackupStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CleanUpTrashOnBackupStorageRequestObject(Model, kw_only=True, gc=False):
    """cleanuptrashonbackupstorage request body object."""

    trash_id: int | UnsetType = field(default=UNSET, name="trashId")
    """Optional. The ID of the trash record.

    Since 3.3.0.
    """
