"""CleanUpStorageTrashOnPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .clean_up_storage_trash_on_primary_storage_request_object import (
        CleanUpStorageTrashOnPrimaryStorageRequestObject,
    )

LINKS = ("CleanUpStorageTrashOnPrimaryStorageRequestObject",)


class CleanUpStorageTrashOnPrimaryStorageRequest(Model, kw_only=True):
    """`CleanUpStorageTrashOnPrimaryStorageRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    clean_up_storage_trash_on_primary_storage: (
        CleanUpStorageTrashOnPrimaryStorageRequestObject
    ) = field(
        name="cleanUpStorageTrashOnPrimaryStorage",
    )
    """cleanupstoragetrashonprimarystorage request body object."""
