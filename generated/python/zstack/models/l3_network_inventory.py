"""L3NetworkInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ip_range_inventory import IpRangeInventory
    from .l3_network_host_route_inventory import L3NetworkHostRouteInventory
    from .network_service_l3_network_ref_inventory import (
        NetworkServiceL3NetworkRefInventory,
    )
    from .reserved_ip_range_inventory import ReservedIpRangeInventory

LINKS = (
    "IpRangeInventory",
    "L3NetworkHostRouteInventory",
    "NetworkServiceL3NetworkRefInventory",
    "ReservedIpRangeInventory",
)


class L3NetworkInventory(Model, kw_only=True):
    """`L3NetworkInventory` of the API."""

    uuid: str
    """The unique ID of the L3 network."""
    name: str | UnsetType = UNSET
    """The name of the L3 network."""
    description: str | UnsetType = UNSET
    """The description of the L3 network."""
    type: str | UnsetType = UNSET
    """The kind of the L3 network."""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """The zone that holds the L3 network, given as a UUID."""
    l2_network_uuid: str | UnsetType = field(default=UNSET, name="l2NetworkUuid")
    """The UUID of the L2 network."""
    state: str | UnsetType = UNSET
    """The state of the L3 network."""
    dns_domain: str | UnsetType = field(default=UNSET, name="dnsDomain")
    """The DNS domain."""
    system: bool | UnsetType = UNSET
    """Whether the L3 network is for platform use only."""
    category: str | UnsetType = UNSET
    """The category of the L3 network."""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """The IP protocol version."""
    enable_ipam: bool | UnsetType = field(default=UNSET, name="enableIPAM")
    """Whether the platform manages addresses."""
    isolated: bool | UnsetType = UNSET
    """Whether the network is isolated."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    dns: list[str] | UnsetType = UNSET
    """The DNS server address."""
    ip_ranges: list[IpRangeInventory] | UnsetType = field(
        default=UNSET,
        name="ipRanges",
    )
    """See ipRanges."""
    network_services: list[NetworkServiceL3NetworkRefInventory] | UnsetType = field(
        default=UNSET,
        name="networkServices",
    )
    """See networkServices."""
    host_route: list[L3NetworkHostRouteInventory] | UnsetType = field(
        default=UNSET,
        name="hostRoute",
    )
    """See hostRoute."""
    reserved_ip_ranges: list[ReservedIpRangeInventory] | UnsetType = field(
        default=UNSET,
        name="reservedIpRanges",
    )
    """See reservedIpRanges."""
