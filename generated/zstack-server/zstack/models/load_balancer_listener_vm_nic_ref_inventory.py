"""LoadBalancerListenerVmNicRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LoadBalancerListenerVmNicRefInventory(Model, kw_only=True, gc=False):
    """`LoadBalancerListenerVmNicRefInventory` of the API."""

    id: int | UnsetType = UNSET
    """The row ID."""
    listener_uuid: str | UnsetType = field(default=UNSET, name="listenerUuid")
    """The UUID of the load balancer listener."""
    vm_nic_uuid: str | UnsetType = field(default=UNSET, name="vmNicUuid")
    """The UUID of the VM NIC."""
    status: str | UnsetType = UNSET
    """The current status of the load balancer listener VM NIC."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
