"""AttachEipRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AttachEipRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    used_ip_uuid: str | UnsetType = field(default=UNSET, name="usedIpUuid")
    """Optional. The UUID of the IP address.

    Since 3.1.
    """
