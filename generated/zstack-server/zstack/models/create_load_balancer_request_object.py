"""CreateLoadBalancerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateLoadBalancerRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The display name of the load balancer.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the load balancer.

    At most 2048 characters. Since 0.6.
    """
    vip_uuid: str | UnsetType = field(default=UNSET, name="vipUuid")
    """Optional. The UUID of the VIP.

    Since 0.6.
    """
    ipv6_vip_uuid: str | UnsetType = field(default=UNSET, name="ipv6VipUuid")
    """Optional. The UUID of the IPv6 VIP."""
    type: str | UnsetType = UNSET
    """Optional. The type of the load balancer.

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new load balancer.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
