"""SftpBackupStorageInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SftpBackupStorageInventory(Model, kw_only=True):
    """`SftpBackupStorageInventory` of the API."""

    uuid: str
    """The UUID of the SFTP backup storage."""
    name: str | UnsetType = UNSET
    """The name of the SFTP backup storage."""
    url: str | UnsetType = UNSET
    """The URL of the SFTP backup storage."""
    description: str | UnsetType = UNSET
    """Free text about the SFTP backup storage."""
    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    """The total capacity. Unit: Byte."""
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte."""
    type: str | UnsetType = UNSET
    """The kind of the SFTP backup storage."""
    state: str | UnsetType = UNSET
    """Whether the SFTP backup storage is enabled."""
    status: str | UnsetType = UNSET
    """The connection status of the SFTP backup storage."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    attached_zone_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="attachedZoneUuids",
    )
    """The UUIDs of the attached zones."""
    hostname: str | UnsetType = UNSET
    """The host name."""
    username: str | UnsetType = UNSET
    """The login name."""
    ssh_port: int | UnsetType = field(default=UNSET, name="sshPort")
    """The SSH port."""
