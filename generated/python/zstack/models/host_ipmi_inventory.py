"""HostIpmiInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class HostIpmiInventory(Model, kw_only=True, gc=False):
    """`HostIpmiInventory` of the API."""

    uuid: str
    """UUID of the host IPMI"""
    ipmi_address: str | UnsetType = field(default=UNSET, name="ipmiAddress")
    """IPMI address"""
    ipmi_username: str | UnsetType = field(default=UNSET, name="ipmiUsername")
    """IPMI user"""
    ipmi_port: int | UnsetType = field(default=UNSET, name="ipmiPort")
    """IPMI port"""
    ipmi_power_status: str | UnsetType = field(default=UNSET, name="ipmiPowerStatus")
    """Status of the IPMI power"""
