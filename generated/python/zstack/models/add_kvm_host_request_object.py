"""AddKvmHostRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddKvmHostRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    username: str
    """Login name

    At most 255 characters. Since 0.6.
    """
    password: str
    """Password in the required digest form

    At most 255 characters. Since 0.6.
    """
    ssh_port: int | UnsetType = field(default=UNSET, name="sshPort")
    """SSH port. Range: 1-65535

    Default: 22. From 1 to 65535. Since 0.6.
    """
    name: str
    """Display name of the KVM host

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the KVM host

    At most 2048 characters. Since 0.6.
    """
    management_ip: str = field(name="managementIp")
    """Management IP address of the host

    Since 0.6.
    """
    cluster_uuid: str = field(name="clusterUuid")
    """UUID of the cluster

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new KVM host. A random one is made when absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Since 3.4.0."""
