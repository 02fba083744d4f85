"""UpdateDirectoryRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_directory_request_object import UpdateDirectoryRequestObject

LINKS = ("UpdateDirectoryRequestObject",)


class UpdateDirectoryRequest(Model, kw_only=True):
    """`UpdateDirectoryRequest` of the API."""

    updatedirectory: UpdateDirectoryRequestObject
    """updatedirectory request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.6.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.6.0.
    """
