"""AddIpv6RangeByNetworkCidrRequestIpRangeType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddIpv6RangeByNetworkCidrRequestIpRangeType(OpenEnum):
    """Optional. The purpose of the IP range.

    Since 3.9.
    """

    NORMAL = "Normal"
    ADDRESS_POOL = "AddressPool"
