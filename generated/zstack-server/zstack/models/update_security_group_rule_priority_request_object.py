"""UpdateSecurityGroupRulePriorityRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .security_group_rule_priority_ao import SecurityGroupRulePriorityAo
    from .update_security_group_rule_priority_request_type import (
        UpdateSecurityGroupRulePriorityRequestType,
    )

LINKS = ("SecurityGroupRulePriorityAo", "UpdateSecurityGroupRulePriorityRequestType")


class UpdateSecurityGroupRulePriorityRequestObject(Model, kw_only=True):
    """updatesecuritygrouprulepriority request body object."""

    type: UpdateSecurityGroupRulePriorityRequestType
    """The type of the security group rule.

    One of: Ingress, Egress. At least 1 characters. Since 4.7.21.
    """
    rules: list[SecurityGroupRulePriorityAo]
    """The rules to add.

    At least 1 items. Since 4.7.21.
    """
