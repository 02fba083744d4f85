"""ChangeLoadBalancerListenerRequestHttpMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeLoadBalancerListenerRequestHttpMode(OpenEnum):
    """Optional. How HTTP connections are kept. Options: http-keep-alive |
    http-server-close | http-tunnel | httpclose | forceclose.

    Since 4.1.
    """

    HTTP_KEEP_ALIVE = "http-keep-alive"
    HTTP_SERVER_CLOSE = "http-server-close"
    HTTP_TUNNEL = "http-tunnel"
    HTTPCLOSE = "httpclose"
    FORCECLOSE = "forceclose"
