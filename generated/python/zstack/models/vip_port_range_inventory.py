"""VipPortRangeInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VipPortRangeInventory(Model, kw_only=True):
    """`VipPortRangeInventory` of the API."""

    uuid: str
    """The UUID of the VIP port range."""
    protocol: str | UnsetType = UNSET
    """The protocol."""
    used_ports: list[str] | UnsetType = field(default=UNSET, name="usedPorts")
