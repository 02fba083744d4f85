"""CreatePortForwardingRuleRequestProtocolType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreatePortForwardingRuleRequestProtocolType(OpenEnum):
    """The transport protocol.

    Since 0.6.
    """

    TCP = "TCP"
    UDP = "UDP"
