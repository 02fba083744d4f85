"""ChangeSecurityGroupRuleStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_security_group_rule_state_request_state import (
        ChangeSecurityGroupRuleStateRequestState,
    )

LINKS = ("ChangeSecurityGroupRuleStateRequestState",)


class ChangeSecurityGroupRuleStateRequestObject(Model, kw_only=True):
    """changesecuritygrouprulestate request body object."""

    rule_uuids: list[str] = field(name="ruleUuids")
    """The UUIDs of the rules.

    At least 1 items. Since 4.7.21.
    """
    state: ChangeSecurityGroupRuleStateRequestState
    """Whether the security group rule is enabled.

    One of: Enabled, Disabled. Since 4.7.21.
    """
