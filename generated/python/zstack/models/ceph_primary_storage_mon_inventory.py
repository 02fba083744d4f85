"""CephPrimaryStorageMonInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CephPrimaryStorageMonInventory(Model, kw_only=True, gc=False):
    """`CephPrimaryStorageMonInventory` of the API."""

    hostname: str | UnsetType = UNSET
    """Host name"""
    mon_port: int | UnsetType = field(default=UNSET, name="monPort")
    """Port of the monitor node"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    """UUID of the primary storage"""
    mon_addr: str | UnsetType = field(default=UNSET, name="monAddr")
    """Mon addr"""
    ssh_username: str | UnsetType = field(default=UNSET, name="sshUsername")
    """SSH user"""
    ssh_password: str | UnsetType = field(default=UNSET, name="sshPassword")
    """SSH password"""
    ssh_port: int | UnsetType = field(default=UNSET, name="sshPort")
    """SSH port"""
    status: str | UnsetType = UNSET
    """Current status of the Ceph monitor node"""
    mon_uuid: str | UnsetType = field(default=UNSET, name="monUuid")
