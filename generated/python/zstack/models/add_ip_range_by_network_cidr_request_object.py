"""AddIpRangeByNetworkCidrRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ip_range_by_network_cidr_request_ip_range_type import (
        AddIpRangeByNetworkCidrRequestIpRangeType,
    )

LINKS = ("AddIpRangeByNetworkCidrRequestIpRangeType",)


class AddIpRangeByNetworkCidrRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """At most 255 characters. Since 0.6."""
    description: str | UnsetType = UNSET
    """Optional. Free text about the IP range.

    At most 2048 characters. Since 0.6.
    """
    network_cidr: str = field(name="networkCidr")
    """The network in CIDR form.

    Since 0.6.
    """
    gateway: str | UnsetType = UNSET
    """Optional. The gateway address.

    At most 64 characters. Since 3.7.
    """
    ip_range_type: AddIpRangeByNetworkCidrRequestIpRangeType | UnsetType = field(
        default=UNSET,
        name="ipRangeType",
    )
    """Optional. The purpose of the IP range. Options: Normal | AddressPool.

    One of: Normal, AddressPool. Since 3.9.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The UUID to assign to the new IP range. A random one is made when
    absent.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
