"""ChangeLoadBalancerListenerRequestHttpRedirectHttps."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeLoadBalancerListenerRequestHttpRedirectHttps(OpenEnum):
    """Optional. Whether to send HTTP traffic to HTTPS.

    Since 4.7.21.
    """

    DISABLE = "disable"
    ENABLE = "enable"
