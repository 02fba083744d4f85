"""CephBackupStorageMonInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CephBackupStorageMonInventory(Model, kw_only=True, gc=False):
    """`CephBackupStorageMonInventory` of the API."""

    hostname: str | UnsetType = UNSET
    """Host name"""
    mon_port: int | UnsetType = field(default=UNSET, name="monPort")
    """Port of the monitor node"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    backup_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="backupStorageUuid",
    )
    """UUID of the backup storage"""
    mon_addr: str | UnsetType = field(default=UNSET, name="monAddr")
    """Mon addr"""
    ssh_port: int | UnsetType = field(default=UNSET, name="sshPort")
    """SSH port"""
    status: str | UnsetType = UNSET
    """Current status of the Ceph monitor node"""
    ssh_username: str | UnsetType = field(default=UNSET, name="sshUsername")
    """SSH user"""
    ssh_password: str | UnsetType = field(default=UNSET, name="sshPassword")
    """SSH password"""
    mon_uuid: str | UnsetType = field(default=UNSET, name="monUuid")
    """UUID of the mon"""
