"""AddIpv6RangeByNetworkCidrRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ipv6_range_by_network_cidr_request_address_mode import (
        AddIpv6RangeByNetworkCidrRequestAddressMode,
    )
    from .add_ipv6_range_by_network_cidr_request_ip_range_type import (
        AddIpv6RangeByNetworkCidrRequestIpRangeType,
    )

LINKS = (
    "AddIpv6RangeByNetworkCidrRequestAddressMode",
    "AddIpv6RangeByNetworkCidrRequestIpRangeType",
)


class AddIpv6RangeByNetworkCidrRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The name of the IPv6 range.

    At most 255 characters. Since 3.1.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the IPv6 range.

    At most 2048 characters. Since 3.1.
    """
    network_cidr: str = field(name="networkCidr")
    """The network in CIDR form.

    Since 3.1.
    """
    address_mode: AddIpv6RangeByNetworkCidrRequestAddressMode = field(
        name="addressMode",
    )
    """How IPv6 addresses are handed out.

    One of: SLAAC, Stateful-DHCP, Stateless-DHCP. Since 3.1.
    """
    ip_range_type: AddIpv6RangeByNetworkCidrRequestIpRangeType | UnsetType = field(
        default=UNSET,
        name="ipRangeType",
    )
    """Optional. The purpose of the IP range.

    One of: Normal, AddressPool. Since 3.9.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Since 3.1."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
