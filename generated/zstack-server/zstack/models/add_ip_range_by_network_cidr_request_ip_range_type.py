"""AddIpRangeByNetworkCidrRequestIpRangeType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddIpRangeByNetworkCidrRequestIpRangeType(OpenEnum):
    """Optional. The purpose of the IP range. Options: Normal | AddressPool.

    Since 3.9.
    """

    NORMAL = "Normal"
    ADDRESS_POOL = "AddressPool"
