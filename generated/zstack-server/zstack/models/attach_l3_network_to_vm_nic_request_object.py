"""AttachL3NetworkToVmNicRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AttachL3NetworkToVmNicRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters"""

    static_ip: str | UnsetType = field(default=UNSET, name="staticIp")
    """Fixed IP address

    Since 0.6.
    """
