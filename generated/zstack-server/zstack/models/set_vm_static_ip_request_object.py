"""SetVmStaticIpRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SetVmStaticIpRequestObject(Model, kw_only=True, gc=False):
    """setvmstaticip request body object."""

    l3_network_uuid: str = field(name="l3NetworkUuid")
    """UUID of the L3 network

    Since 0.6.
    """
    ip: str | UnsetType = UNSET
    """IP address

    Since 0.6.
    """
    ip6: str | UnsetType = UNSET
    """IPv6 address

    Since 3.10.
    """
    netmask: str | UnsetType = UNSET
    """Network mask

    Since 0.6.
    """
    gateway: str | UnsetType = UNSET
    """Gateway address

    Since 0.6.
    """
    ipv6_gateway: str | UnsetType = field(default=UNSET, name="ipv6Gateway")
    """IPv6 gateway

    Since 0.6.
    """
    ipv6_prefix: str | UnsetType = field(default=UNSET, name="ipv6Prefix")
    """IPv6 prefix length

    Since 0.6.
    """
