"""VmCdRomInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VmCdRomInventory(Model, kw_only=True, gc=False):
    """`VmCdRomInventory` of the API."""

    uuid: str
    """Unique ID of the CD-ROM"""
    vm_instance_uuid: str | UnsetType = field(default=UNSET, name="vmInstanceUuid")
    """UUID of the VM instance"""
    device_id: int | UnsetType = field(default=UNSET, name="deviceId")
    """Device number"""
    iso_uuid: str | UnsetType = field(default=UNSET, name="isoUuid")
    """UUID of the ISO image"""
    iso_install_path: str | UnsetType = field(default=UNSET, name="isoInstallPath")
    """Path of the ISO install"""
    name: str | UnsetType = UNSET
    """Name of the CD-ROM"""
    description: str | UnsetType = UNSET
    """Free text about the CD-ROM"""
    protocol: str | UnsetType = UNSET
    """Protocol"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
