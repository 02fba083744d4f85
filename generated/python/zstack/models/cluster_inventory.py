"""ClusterInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ClusterInventory(Model, kw_only=True, gc=False):
    """`ClusterInventory` of the API."""

    name: str | UnsetType = UNSET
    """Name of the cluster"""
    uuid: str
    """UUID of the cluster"""
    description: str | UnsetType = UNSET
    """Free text about the cluster"""
    state: str | UnsetType = UNSET
    """State of the cluster"""
    hypervisor_type: str | UnsetType = field(default=UNSET, name="hypervisorType")
    """Type of the hypervisor"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """Zone that holds the cluster, given as a UUID"""
    type: str | UnsetType = UNSET
    """Type of the cluster"""
    architecture: str | UnsetType = UNSET
    """CPU architecture"""
