"""UpdatePrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_primary_storage_request_object import UpdatePrimaryStorageRequestObject

LINKS = ("UpdatePrimaryStorageRequestObject",)


class UpdatePrimaryStorageRequest(Model, kw_only=True):
    """`UpdatePrimaryStorageRequest` of the API."""

    updateprimarystorage: UpdatePrimaryStorageRequestObject
    """updateprimarystorage request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
