"""AddSftpBackupStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddSftpBackupStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    hostname: str
    """The host name.

    At most 255 characters. Since 0.6.
    """
    username: str
    """The login name.

    At most 255 characters. Since 0.6.
    """
    password: str
    """The password of the login.

    At most 255 characters. Since 0.6.
    """
    ssh_port: int | UnsetType = field(default=UNSET, name="sshPort")
    """Optional. The SSH port.

    Default: 22. From 1 to 65535. Since 0.6.
    """
    url: str
    """The address where the SFTP backup storage can be reached.

    At most 2048 characters. Since 0.6.
    """
    name: str
    """The name of the SFTP backup storage.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """At most 2048 characters. Since 0.6."""
    type: str | UnsetType = UNSET
    """Since 0.6."""
    import_images: bool | UnsetType = field(default=UNSET, name="importImages")
    """Optional. Whether to take over images already stored there.

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The UUID to assign to the new SFTP backup storage. A random one is made
    when absent.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
