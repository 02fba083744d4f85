"""VmNicInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .used_ip_inventory import UsedIpInventory

LINKS = ("UsedIpInventory",)


class VmNicInventory(Model, kw_only=True):
    """`VmNicInventory` of the API."""

    uuid: str
    """Unique ID of the VM NIC"""
    vm_instance_uuid: str | UnsetType = field(default=UNSET, name="vmInstanceUuid")
    """UUID of the VM instance"""
    l3_network_uuid: str | UnsetType = field(default=UNSET, name="l3NetworkUuid")
    """UUID of the L3 network"""
    ip: str | UnsetType = UNSET
    """IP address"""
    mac: str | UnsetType = UNSET
    """MAC address"""
    hypervisor_type: str | UnsetType = field(default=UNSET, name="hypervisorType")
    """Type of the hypervisor"""
    netmask: str | UnsetType = UNSET
    """Network mask"""
    gateway: str | UnsetType = UNSET
    """Gateway address"""
    meta_data: str | UnsetType = field(default=UNSET, name="metaData")
    """Meta data"""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """IP family of the VM NIC"""
    driver_type: str | UnsetType = field(default=UNSET, name="driverType")
    """NIC driver model"""
    used_ips: list[UsedIpInventory] | UnsetType = field(default=UNSET, name="usedIps")
    """See usedIps"""
    internal_name: str | UnsetType = field(default=UNSET, name="internalName")
    """Name of the internal"""
    device_id: int | UnsetType = field(default=UNSET, name="deviceId")
    """Device number"""
    type: str | UnsetType = UNSET
    """Kind of the VM NIC"""
    state: str | UnsetType = UNSET
    """Whether the VM NIC is enabled"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    used_ip_uuid: str | UnsetType = field(default=UNSET, name="usedIpUuid")
