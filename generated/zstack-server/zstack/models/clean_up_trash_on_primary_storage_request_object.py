"""CleanUpTrashOnPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CleanUpTrashOnPrimaryStorageRequestObject(Model, kw_only=True, gc=False):
    """cleanuptrashonprimarystorage request body object."""

    trash_id: int | UnsetType = field(default=UNSET, name="trashId")
    """ID of the trash record

    Since 3.3.0.
    """
