"""UpdateHostRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateHostRequestObject(Model, kw_only=True, gc=False):
    """updatehost request body object."""

    name: str | UnsetType = UNSET
    """Name of the host

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the host

    At most 2048 characters. Since 0.6.
    """
    management_ip: str | UnsetType = field(default=UNSET, name="managementIp")
    """Management IP address of the host

    At most 255 characters. Since 0.6.
    """
