"""ChangeLoadBalancerListenerRequestHealthCheckProtocol."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeLoadBalancerListenerRequestHealthCheckProtocol(OpenEnum):
    """Since 3.9."""

    TCP = "tcp"
    UDP = "udp"
    HTTP = "http"
