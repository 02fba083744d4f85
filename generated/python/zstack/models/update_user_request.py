"""UpdateUserRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_user_request_object import UpdateUserRequestObject

LINKS = ("UpdateUserRequestObject",)


class UpdateUserRequest(Model, kw_only=True):
    """`UpdateUserRequest` of the API."""

    updateuser: UpdateUserRequestObject
    """updateuser request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
