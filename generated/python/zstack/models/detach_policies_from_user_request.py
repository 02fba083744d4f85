"""DetachPoliciesFromUserRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DetachPoliciesFromUserRequest(Model, kw_only=True):
    """`DetachPoliciesFromUserRequest` of the API."""

    policy_uuids: list[str] = field(name="policyUuids")
    """UUIDs of the policies

    Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
