"""ChangeSecurityGroupRuleStateRequestState."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeSecurityGroupRuleStateRequestState(OpenEnum):
    """Whether the security group rule is enabled.

    Since 4.7.21.
    """

    ENABLED = "Enabled"
    DISABLED = "Disabled"
