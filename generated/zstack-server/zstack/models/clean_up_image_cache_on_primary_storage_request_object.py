"""CleanUpImageCacheOnPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class CleanUpImageCacheOnPrimaryStorageRequestObject(Model, kw_only=True, gc=False):
    """cleanupimagecacheonprimarystorage request body object."""

    force: bool | UnsetType = UNSET
    """Since 4.0.0."""
