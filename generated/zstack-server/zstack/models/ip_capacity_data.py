"""IpCapacityData."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class IpCapacityData(Model, kw_only=True, gc=False):
    """`IpCapacityData` of the API."""

    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    used_ip_address_number: int | UnsetType = field(
        default=UNSET,
        name="usedIpAddressNumber",
    )
    ipv4_total_capacity: int | UnsetType = field(
        default=UNSET,
        name="ipv4TotalCapacity",
    )
    ipv4_available_capacity: int | UnsetType = field(
        default=UNSET,
        name="ipv4AvailableCapacity",
    )
    ipv4_used_ip_address_number: int | UnsetType = field(
        default=UNSET,
        name="ipv4UsedIpAddressNumber",
    )
    ipv6_total_capacity: int | UnsetType = field(
        default=UNSET,
        name="ipv6TotalCapacity",
    )
    ipv6_available_capacity: int | UnsetType = field(
        default=UNSET,
        name="ipv6AvailableCapacity",
    )
    ipv6_used_ip_address_number: int | UnsetType = field(
        default=UNSET,
        name="ipv6UsedIpAddressNumber",
    )
