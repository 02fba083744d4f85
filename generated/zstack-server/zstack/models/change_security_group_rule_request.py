"""ChangeSecurityGroupRuleRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_security_group_rule_request_object import (
        ChangeSecurityGroupRuleRequestObject,
    )

LINKS = ("ChangeSecurityGroupRuleRequestObject",)


class ChangeSecurityGroupRuleRequest(Model, kw_only=True):
    """`ChangeSecurityGroupRuleRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 4.7.21.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.7.21.
    """
    change_security_group_rule: ChangeSecurityGroupRuleRequestObject = field(
        name="changeSecurityGroupRule",
    )
    """changesecuritygrouprule request body object."""
