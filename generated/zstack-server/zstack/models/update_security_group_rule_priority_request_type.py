"""UpdateSecurityGroupRulePriorityRequestType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateSecurityGroupRulePriorityRequestType(OpenEnum):
    """The type of the security group rule.

    At least 1 characters. Since 4.7.21.
    """

    INGRESS = "Ingress"
    EGRESS = "Egress"
