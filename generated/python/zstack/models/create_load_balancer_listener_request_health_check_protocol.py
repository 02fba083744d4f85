"""CreateLoadBalancerListenerRequestHealthCheckProtocol."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateLoadBalancerListenerRequestHealthCheckProtocol(OpenEnum):
    """Optional. The protocol of the health check. Options: tcp | udp | http.

    Since 3.9.
    """

    TCP = "tcp"
    UDP = "udp"
    HTTP = "http"
