"""LoadBalancerServerGroupServerIpInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LoadBalancerServerGroupServerIpInventory(Model, kw_only=True, gc=False):
    """`LoadBalancerServerGroupServerIpInventory` of the API."""

    id: int | UnsetType = UNSET
    """The row ID."""
    server_group_uuid: str | UnsetType = field(default=UNSET, name="serverGroupUuid")
    """The UUID of the backend server group."""
    ip_address: str | UnsetType = field(default=UNSET, name="ipAddress")
    """The IP address."""
    weight: int | UnsetType = UNSET
    """The weight of the server."""
    status: str | UnsetType = UNSET
    """The current status of the load balancer server group server IP."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
