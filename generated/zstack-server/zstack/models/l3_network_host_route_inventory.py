"""L3NetworkHostRouteInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class L3NetworkHostRouteInventory(Model, kw_only=True, gc=False):
    """`L3NetworkHostRouteInventory` of the API."""

    id: int | UnsetType = UNSET
    """The row ID."""
    l3_network_uuid: str | UnsetType = field(default=UNSET, name="l3NetworkUuid")
    """The UUID of the L3 network."""
    prefix: str | UnsetType = UNSET
    """The destination network in CIDR form."""
    nexthop: str | UnsetType = UNSET
    """The next hop of the route."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
