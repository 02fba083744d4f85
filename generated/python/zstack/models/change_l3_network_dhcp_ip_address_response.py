"""ChangeL3NetworkDhcpIpAddressResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class ChangeL3NetworkDhcpIpAddressResponse(Model, kw_only=True):
    """`ChangeL3NetworkDhcpIpAddressResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    dhcp_server_ip: str | UnsetType = field(default=UNSET, name="dhcpServerIp")
    """The IPv4 address of the DHCP server."""
    dhcpv6_server_ip: str | UnsetType = field(default=UNSET, name="dhcpv6ServerIp")
    """The IPv6 address of the DHCP server."""
