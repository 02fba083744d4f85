"""CreateVxlanVtepRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateVxlanVtepRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    host_uuid: str = field(name="hostUuid")
    """UUID of the host

    Since 3.0.
    """
    pool_uuid: str = field(name="poolUuid")
    """UUID of the VXLAN pool

    Since 3.0.
    """
    vtep_ip: str | UnsetType = field(default=UNSET, name="vtepIp")
    """IP address of the VTEP

    Since 3.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new VXLAN VTEP

    Since 3.0.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Since 3.4.0."""
