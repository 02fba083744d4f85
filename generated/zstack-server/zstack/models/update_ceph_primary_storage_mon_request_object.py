"""UpdateCephPrimaryStorageMonRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateCephPrimaryStorageMonRequestObject(Model, kw_only=True, gc=False):
    """updatecephprimarystoragemon request body object."""

    hostname: str | UnsetType = UNSET
    """Host name

    At most 255 characters. Since 0.6.
    """
    ssh_username: str | UnsetType = field(default=UNSET, name="sshUsername")
    """SSH user

    At most 255 characters. Since 0.6.
    """
    ssh_password: str | UnsetType = field(default=UNSET, name="sshPassword")
    """SSH password

    At most 255 characters. Since 0.6.
    """
    ssh_port: int | UnsetType = field(default=UNSET, name="sshPort")
    """SSH port. Range: 1-65535

    From 1 to 65535. Since 0.6.
    """
    mon_port: int | UnsetType = field(default=UNSET, name="monPort")
    """Port of the monitor node

    From 1 to 65535. Since 0.6.
    """
