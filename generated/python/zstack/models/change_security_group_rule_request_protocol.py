"""ChangeSecurityGroupRuleRequestProtocol."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeSecurityGroupRuleRequestProtocol(OpenEnum):
    """At least 1 characters. Since 4.7.21."""

    ALL = "ALL"
    TCP = "TCP"
    UDP = "UDP"
    ICMP = "ICMP"
