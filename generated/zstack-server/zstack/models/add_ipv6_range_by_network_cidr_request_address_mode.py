"""AddIpv6RangeByNetworkCidrRequestAddressMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddIpv6RangeByNetworkCidrRequestAddressMode(OpenEnum):
    """How IPv6 addresses are handed out.

    Since 3.1.
    """

    SLAAC = "SLAAC"
    STATEFUL_DHCP = "Stateful-DHCP"
    STATELESS_DHCP = "Stateless-DHCP"
