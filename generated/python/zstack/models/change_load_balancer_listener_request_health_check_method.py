"""ChangeLoadBalancerListenerRequestHealthCheckMethod."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeLoadBalancerListenerRequestHealthCheckMethod(OpenEnum):
    """Optional. The HTTP method of the health check.

    Since 3.9.
    """

    GET = "GET"
    HEAD = "HEAD"
