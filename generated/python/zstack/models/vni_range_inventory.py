"""VniRangeInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VniRangeInventory(Model, kw_only=True, gc=False):
    """`VniRangeInventory` of the API."""

    uuid: str
    """UUID of the VNI range"""
    name: str | UnsetType = UNSET
    """Name of the VNI range"""
    description: str | UnsetType = UNSET
    """Free text about the VNI range"""
    start_vni: int | UnsetType = field(default=UNSET, name="startVni")
    """First VNI"""
    end_vni: int | UnsetType = field(default=UNSET, name="endVni")
    """Last VNI"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    l2_network_uuid: str | UnsetType = field(default=UNSET, name="l2NetworkUuid")
    """UUID of the L2 network"""
