"""AddIpRangeRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ip_range_request_ip_range_type import AddIpRangeRequestIpRangeType

LINKS = ("AddIpRangeRequestIpRangeType",)


class AddIpRangeRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The display name of the IP range.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the IP range.

    At most 2048 characters. Since 0.6.
    """
    start_ip: str = field(name="startIp")
    """The first IP address of the range.

    Since 0.6.
    """
    end_ip: str = field(name="endIp")
    """Since 0.6."""
    netmask: str
    """The network mask.

    Since 0.6.
    """
    gateway: str | UnsetType = UNSET
    """Optional. The gateway address.

    Since 0.6.
    """
    ip_range_type: AddIpRangeRequestIpRangeType | UnsetType = field(
        default=UNSET,
        name="ipRangeType",
    )
    """Optional. The purpose of the IP range. Options: Normal | AddressPool.

    One of: Normal, AddressPool. Since 3.9.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new IP range.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The UUIDs of the tags to bind.

    Since 3.4.0.
    """
