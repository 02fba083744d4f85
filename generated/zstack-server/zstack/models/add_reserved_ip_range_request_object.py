"""AddReservedIpRangeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddReservedIpRangeRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    start_ip: str = field(name="startIp")
    """The first IP address of the range.

    Since 5.1.0.
    """
    end_ip: str = field(name="endIp")
    """The last IP address of the range.

    Since 5.1.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new reserved IP range.

    Since 5.1.0.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 5.1.0.
    """
