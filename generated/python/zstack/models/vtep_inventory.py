"""VtepInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VtepInventory(Model, kw_only=True, gc=False):
    """`VtepInventory` of the API."""

    uuid: str
    """The unique ID of the VTEP."""
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """UUID of the host"""
    vtep_ip: str | UnsetType = field(default=UNSET, name="vtepIp")
    """IP address of the VTEP"""
    port: int | UnsetType = UNSET
    """Port number"""
    type: str | UnsetType = UNSET
    """Kind of the VTEP"""
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    """Host NIC that carries the network"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    pool_uuid: str | UnsetType = field(default=UNSET, name="poolUuid")
    """The UUID of the pool."""
