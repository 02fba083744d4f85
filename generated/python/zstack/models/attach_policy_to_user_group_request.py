"""AttachPolicyToUserGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_policy_to_user_group_request_object import (
        AttachPolicyToUserGroupRequestObject,
    )

LINKS = ("AttachPolicyToUserGroupRequestObject",)


class AttachPolicyToUserGroupRequest(Model, kw_only=True):
    """`AttachPolicyToUserGroupRequest` of the API."""

    params: AttachPolicyToUserGroupRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
