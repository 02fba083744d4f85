"""UpdateUserGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_user_group_request_object import UpdateUserGroupRequestObject

LINKS = ("UpdateUserGroupRequestObject",)


class UpdateUserGroupRequest(Model, kw_only=True):
    """`UpdateUserGroupRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    update_user_group: UpdateUserGroupRequestObject = field(name="updateUserGroup")
    """updateusergroup request body object."""
