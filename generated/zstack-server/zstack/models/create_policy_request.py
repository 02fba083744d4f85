"""CreatePolicyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_policy_request_object import CreatePolicyRequestObject

LINKS = ("CreatePolicyRequestObject",)


class CreatePolicyRequest(Model, kw_only=True):
    """`CreatePolicyRequest` of the API."""

    params: CreatePolicyRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
