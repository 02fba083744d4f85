"""UpdateSftpBackupStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateSftpBackupStorageRequestObject(Model, kw_only=True, gc=False):
    """updatesftpbackupstorage request body object."""

    username: str | UnsetType = UNSET
    """Optional. The user name for the connection.

    At most 255 characters. Since 0.6.
    """
    password: str | UnsetType = UNSET
    """Optional. The password of the login.

    At most 255 characters. Since 0.6.
    """
    hostname: str | UnsetType = UNSET
    """Optional. The host name or IP address of the server.

    At most 255 characters. Since 0.6.
    """
    ssh_port: int | UnsetType = field(default=UNSET, name="sshPort")
    """Optional. The SSH port.

    From 1 to 65535. Since 0.6.
    """
    name: str | UnsetType = UNSET
    """Optional. The name of the backup storage.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the backup storage.

    At most 2048 characters. Since 0.6.
    """
