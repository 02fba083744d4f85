"""UpdateHostIpmiRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateHostIpmiRequestObject(Model, kw_only=True, gc=False):
    """updatehostipmi request body object."""

    ipmi_address: str | UnsetType = field(default=UNSET, name="ipmiAddress")
    """IPMI address

    At least 1 characters. Since 4.7.0.
    """
    ipmi_username: str | UnsetType = field(default=UNSET, name="ipmiUsername")
    """IPMI user

    At least 1 characters. Since 4.7.0.
    """
    ipmi_password: str | UnsetType = field(default=UNSET, name="ipmiPassword")
    """IPMI password

    At least 1 characters. Since 4.7.0.
    """
    ipmi_port: int | UnsetType = field(default=UNSET, name="ipmiPort")
    """IPMI port. Default: 623

    Default: 623. Since 4.7.0.
    """
