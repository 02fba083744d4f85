"""SetL3NetworkRouterInterfaceIpRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class SetL3NetworkRouterInterfaceIpRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    router_interface_ip: str = field(name="routerInterfaceIp")
    """The IP address of the router interface.

    Since 2.2.
    """
