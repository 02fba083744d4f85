"""ChangeSecurityGroupRuleRequestAction."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeSecurityGroupRuleRequestAction(OpenEnum):
    """Optional. What to do with matching traffic. Options: DROP | ACCEPT.

    At least 1 characters. Since 4.7.21.
    """

    DROP = "DROP"
    ACCEPT = "ACCEPT"
