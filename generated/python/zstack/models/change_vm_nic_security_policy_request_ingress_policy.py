"""ChangeVmNicSecurityPolicyRequestIngressPolicy."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeVmNicSecurityPolicyRequestIngressPolicy(OpenEnum):
    """Optional. The default policy for inbound traffic.

    Since 4.7.21.
    """

    DENY = "DENY"
    ALLOW = "ALLOW"
