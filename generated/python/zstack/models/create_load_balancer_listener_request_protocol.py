"""CreateLoadBalancerListenerRequestProtocol."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateLoadBalancerListenerRequestProtocol(OpenEnum):
    """Optional. The protocol.

    At most 255 characters. Since 3.0.
    """

    UDP = "udp"
    TCP = "tcp"
    HTTP = "http"
    HTTPS = "https"
