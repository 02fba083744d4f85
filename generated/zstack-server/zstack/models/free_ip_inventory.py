"""FreeIpInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class FreeIpInventory(Model, kw_only=True, gc=False):
    """`FreeIpInventory` of the API."""

    ip_range_uuid: str | UnsetType = field(default=UNSET, name="ipRangeUuid")
    """The UUID of the IP range."""
    ip: str | UnsetType = UNSET
    """The IP address."""
    netmask: str | UnsetType = UNSET
    """The network mask."""
    gateway: str | UnsetType = UNSET
    """The gateway address."""
