"""CreateUserGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_user_group_request_object import CreateUserGroupRequestObject

LINKS = ("CreateUserGroupRequestObject",)


class CreateUserGroupRequest(Model, kw_only=True):
    """`CreateUserGroupRequest` of the API."""

    params: CreateUserGroupRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
