"""ChangeSecurityGroupRuleRequestChangesecuritygroupruleProtocol."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeSecurityGroupRuleRequestChangesecuritygroupruleProtocol(OpenEnum):
    """At least 1 characters. Since 4.7.21."""

    ALL = "ALL"
    TCP = "TCP"
    UDP = "UDP"
    ICMP = "ICMP"
