"""UpdateKvmHostRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateKvmHostRequestObject(Model, kw_only=True, gc=False):
    """updatekvmhost request body object."""

    username: str | UnsetType = UNSET
    """User name for the connection

    At most 255 characters. Since 0.6.
    """
    password: str | UnsetType = UNSET
    """At most 255 characters. Since 0.6."""
    ssh_port: int | UnsetType = field(default=UNSET, name="sshPort")
    """SSH port

    From 1 to 65535. Since 0.6.
    """
    name: str | UnsetType = UNSET
    """Display name of the host

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the host

    At most 2048 characters. Since 0.6.
    """
    management_ip: str | UnsetType = field(default=UNSET, name="managementIp")
    """At most 255 characters. Since 0.6."""
