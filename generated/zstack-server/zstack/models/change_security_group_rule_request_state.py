"""ChangeSecurityGroupRuleRequestState."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeSecurityGroupRuleRequestState(OpenEnum):
    """Optional. The state of the security group rule. Options: Enabled | Disabled.

    At least 1 characters. Since 4.7.21.
    """

    ENABLED = "Enabled"
    DISABLED = "Disabled"
