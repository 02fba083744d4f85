"""CleanUpTrashOnPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .clean_up_trash_on_primary_storage_request_object import (
        CleanUpTrashOnPrimaryStorageRequestObject,
    )

LINKS = ("CleanUpTrashOnPrimaryStorageRequestObject",)


class CleanUpTrashOnPrimaryStorageRequest(Model, kw_only=True):
    """`CleanUpTrashOnPrimaryStorageRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 3.2.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 3.2.0.
    """
    clean_up_trash_on_primary_storage: CleanUpTrashOnPrimaryStorageRequestObject = (
        field(
            name="cleanUpTrashOnPrimaryStorage",
        )
    )
    """cleanuptrashonprimarystorage request body object."""
