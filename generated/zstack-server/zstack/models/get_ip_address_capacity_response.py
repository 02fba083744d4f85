"""GetIpAddressCapacityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ip_capacity_data import IpCapacityData

LINKS = ("IpCapacityData",)


class GetIpAddressCapacityResponse(Model, kw_only=True):
    """`GetIpAddressCapacityResponse` of the API."""

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
    capacity_data: list[IpCapacityData] | UnsetType = field(
        default=UNSET,
        name="capacityData",
    )
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
