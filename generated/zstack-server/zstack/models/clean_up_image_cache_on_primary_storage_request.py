"""CleanUpImageCacheOnPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .clean_up_image_cache_on_primary_storage_request_object import (
        CleanUpImageCacheOnPrimaryStorageRequestObject,
    )

LINKS = ("CleanUpImageCacheOnPrimaryStorageRequestObject",)


class CleanUpImageCacheOnPrimaryStorageRequest(Model, kw_only=True):
    """`CleanUpImageCacheOnPrimaryStorageRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    clean_up_image_cache_on_primary_storage: (
        CleanUpImageCacheOnPrimaryStorageRequestObject
    ) = field(
        name="cleanUpImageCacheOnPrimaryStorage",
    )
    """cleanupimagecacheonprimarystorage request body object."""
