"""ChangeVmNicSecurityPolicyRequestEgressPolicy."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeVmNicSecurityPolicyRequestEgressPolicy(OpenEnum):
    """Optional. The default policy for outbound traffic.

    Since 4.7.21.
    """

    DENY = "DENY"
    ALLOW = "ALLOW"
