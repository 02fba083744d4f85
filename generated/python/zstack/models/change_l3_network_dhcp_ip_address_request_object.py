"""ChangeL3NetworkDhcpIpAddressRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ChangeL3NetworkDhcpIpAddressRequestObject(Model, kw_only=True, gc=False):
    """changel3networkdhcpipaddress request body object."""

    dhcp_server_ip: str | UnsetType = field(default=UNSET, name="dhcpServerIp")
    """Optional. The IPv4 address of the DHCP server.

    At least 1 characters. Since 5.1.0.
    """
    dhcpv6_server_ip: str | UnsetType = field(default=UNSET, name="dhcpv6ServerIp")
    """Optional. The IPv6 address of the DHCP server.

    At least 1 characters. Since 5.1.0.
    """
