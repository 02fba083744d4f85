"""IpRangeInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ip_range_type import IpRangeType

LINKS = ("IpRangeType",)


class IpRangeInventory(Model, kw_only=True, gc=False):
    """`IpRangeInventory` of the API."""

    uuid: str
    """The UUID of the IP range."""
    l3_network_uuid: str | UnsetType = field(default=UNSET, name="l3NetworkUuid")
    """The UUID of the L3 network."""
    name: str | UnsetType = UNSET
    """The name of the IP range."""
    description: str | UnsetType = UNSET
    """The description of the IP range."""
    start_ip: str | UnsetType = field(default=UNSET, name="startIp")
    """The first IP address of the range."""
    end_ip: str | UnsetType = field(default=UNSET, name="endIp")
    """The last IP address of the range."""
    netmask: str | UnsetType = UNSET
    """The network mask."""
    gateway: str | UnsetType = UNSET
    """The gateway address."""
    network_cidr: str | UnsetType = field(default=UNSET, name="networkCidr")
    """The network in CIDR form."""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """The IP protocol version."""
    address_mode: str | UnsetType = field(default=UNSET, name="addressMode")
    """How IPv6 addresses are handed out."""
    prefix_len: int | UnsetType = field(default=UNSET, name="prefixLen")
    """The prefix length."""
    ip_range_type: IpRangeType | UnsetType = field(default=UNSET, name="ipRangeType")
    """See ipRangeType.

    One of: Normal, AddressPool.
    """
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
