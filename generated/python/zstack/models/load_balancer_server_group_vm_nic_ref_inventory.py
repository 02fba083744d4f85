"""LoadBalancerServerGroupVmNicRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LoadBalancerServerGroupVmNicRefInventory(Model, kw_only=True, gc=False):
    """`LoadBalancerServerGroupVmNicRefInventory` of the API."""

    id: int | UnsetType = UNSET
    """The row ID."""
    server_group_uuid: str | UnsetType = field(default=UNSET, name="serverGroupUuid")
    """The UUID of the backend server group."""
    vm_nic_uuid: str | UnsetType = field(default=UNSET, name="vmNicUuid")
    """The UUID of the VM NIC."""
    weight: int | UnsetType = UNSET
    """The weight of the server."""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """The IP protocol version."""
    status: str | UnsetType = UNSET
    """The connection status of the load balancer server group VM NIC."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
