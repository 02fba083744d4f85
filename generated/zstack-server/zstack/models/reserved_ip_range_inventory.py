"""ReservedIpRangeInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ReservedIpRangeInventory(Model, kw_only=True, gc=False):
    """`ReservedIpRangeInventory` of the API."""

    uuid: str
    """The UUID of the reserved IP range."""
    l3_network_uuid: str | UnsetType = field(default=UNSET, name="l3NetworkUuid")
    """The UUID of the L3 network."""
    name: str | UnsetType = UNSET
    """The name of the reserved IP range."""
    description: str | UnsetType = UNSET
    """The description of the reserved IP range."""
    start_ip: str | UnsetType = field(default=UNSET, name="startIp")
    """The first IP address of the range."""
    end_ip: str | UnsetType = field(default=UNSET, name="endIp")
    """The last IP address of the range."""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """The IP protocol version."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
