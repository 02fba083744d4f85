"""ChangeSecurityGroupRuleStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_security_group_rule_state_request_object import (
        ChangeSecurityGroupRuleStateRequestObject,
    )

LINKS = ("ChangeSecurityGroupRuleStateRequestObject",)


class ChangeSecurityGroupRuleStateRequest(Model, kw_only=True):
    """`ChangeSecurityGroupRuleStateRequest` of the API."""

    changesecuritygrouprulestate: ChangeSecurityGroupRuleStateRequestObject
    """changesecuritygrouprulestate request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 4.7.21.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 4.7.21.
    """
