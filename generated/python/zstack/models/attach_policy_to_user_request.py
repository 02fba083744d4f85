"""AttachPolicyToUserRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_policy_to_user_request_object import AttachPolicyToUserRequestObject

LINKS = ("AttachPolicyToUserRequestObject",)


class AttachPolicyToUserRequest(Model, kw_only=True):
    """`AttachPolicyToUserRequest` of the API."""

    params: AttachPolicyToUserRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
