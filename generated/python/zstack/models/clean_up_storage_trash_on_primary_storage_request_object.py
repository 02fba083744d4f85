"""CleanUpStorageTrashOnPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class CleanUpStorageTrashOnPrimaryStorageRequestObject(Model, kw_only=True, gc=False):
    """cleanupstoragetrashonprimarystorage request body object."""

    force: bool | UnsetType = UNSET
    """Whether to proceed despite warnings

    Since 4.8.0.
    """
