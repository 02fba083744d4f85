"""UpdateSecurityGroupRulePriorityRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_security_group_rule_priority_request_object import (
        UpdateSecurityGroupRulePriorityRequestObject,
    )

LINKS = ("UpdateSecurityGroupRulePriorityRequestObject",)


class UpdateSecurityGroupRulePriorityRequest(Model, kw_only=True):
    """`UpdateSecurityGroupRulePriorityRequest` of the API."""

    updatesecuritygrouprulepriority: UpdateSecurityGroupRulePriorityRequestObject
    """updatesecuritygrouprulepriority request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 4.7.11.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 4.7.21.
    """
