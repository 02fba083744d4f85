"""CreateVmNicRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateVmNicRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    l3_network_uuid: str = field(name="l3NetworkUuid")
    """UUID of the L3 network

    Since 4.0.
    """
    ip: str | UnsetType = UNSET
    """Since 4.0."""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new VM NIC. A random one is made when absent

    Since 4.0.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Since 3.4.0."""
