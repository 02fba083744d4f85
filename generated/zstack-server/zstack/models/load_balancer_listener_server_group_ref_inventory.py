"""LoadBalancerListenerServerGroupRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LoadBalancerListenerServerGroupRefInventory(Model, kw_only=True, gc=False):
    """`LoadBalancerListenerServerGroupRefInventory` of the API."""

    id: int | UnsetType = UNSET
    """The row ID."""
    listener_uuid: str | UnsetType = field(default=UNSET, name="listenerUuid")
    """The UUID of the load balancer listener."""
    server_group_uuid: str | UnsetType = field(default=UNSET, name="serverGroupUuid")
    """The UUID of the backend server group."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
