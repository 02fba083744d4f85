"""UsedIpInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UsedIpInventory(Model, kw_only=True):
    """`UsedIpInventory` of the API."""

    uuid: str
    """UUID of the IP address"""
    ip_range_uuid: str | UnsetType = field(default=UNSET, name="ipRangeUuid")
    """UUID of the IP range"""
    l3_network_uuid: str | UnsetType = field(default=UNSET, name="l3NetworkUuid")
    """UUID of the L3 network"""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """IP protocol version"""
    ip: str | UnsetType = UNSET
    """IP address"""
    netmask: str | UnsetType = UNSET
    """Network mask"""
    gateway: str | UnsetType = UNSET
    """Gateway address"""
    used_for: str | UnsetType = field(default=UNSET, name="usedFor")
    """Used for"""
    ip_in_long: int | UnsetType = field(default=UNSET, name="ipInLong")
    """IP in long"""
    ip_in_binary: list[int] | UnsetType = field(default=UNSET, name="ipInBinary")
    """List of IP in binaries"""
    vm_nic_uuid: str | UnsetType = field(default=UNSET, name="vmNicUuid")
    """UUID of the VM NIC"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
