"""IpRangeType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class IpRangeType(OpenEnum):
    """`IpRangeType` of the API."""

    NORMAL = "Normal"
    ADDRESS_POOL = "AddressPool"
