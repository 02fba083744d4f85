"""RemoteVtepInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RemoteVtepInventory(Model, kw_only=True, gc=False):
    """`RemoteVtepInventory` of the API."""

    uuid: str
    """Unique ID of the remote VTEP"""
    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    """UUID of the cluster"""
    vtep_ip: str | UnsetType = field(default=UNSET, name="vtepIp")
    """IP address of the VTEP"""
    port: int | UnsetType = UNSET
    """Port number"""
    type: str | UnsetType = UNSET
    """Type of the remote VTEP"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    pool_uuid: str | UnsetType = field(default=UNSET, name="poolUuid")
    """UUID of the pool"""
