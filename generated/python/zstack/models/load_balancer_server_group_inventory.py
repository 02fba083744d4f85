"""LoadBalancerServerGroupInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_listener_server_group_ref_inventory import (
        LoadBalancerListenerServerGroupRefInventory,
    )
    from .load_balancer_server_group_server_ip_inventory import (
        LoadBalancerServerGroupServerIpInventory,
    )
    from .load_balancer_server_group_vm_nic_ref_inventory import (
        LoadBalancerServerGroupVmNicRefInventory,
    )

LINKS = (
    "LoadBalancerListenerServerGroupRefInventory",
    "LoadBalancerServerGroupServerIpInventory",
    "LoadBalancerServerGroupVmNicRefInventory",
)


class LoadBalancerServerGroupInventory(Model, kw_only=True):
    """`LoadBalancerServerGroupInventory` of the API."""

    uuid: str
    """The UUID of the backend server group."""
    name: str | UnsetType = UNSET
    """The name of the backend server group."""
    description: str | UnsetType = UNSET
    """The description of the backend server group."""
    load_balancer_uuid: str | UnsetType = field(default=UNSET, name="loadBalancerUuid")
    """The UUID of the load balancer."""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """The IP family of the backend server group."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    listener_server_group_refs: (
        list[LoadBalancerListenerServerGroupRefInventory] | UnsetType
    ) = field(
        default=UNSET,
        name="listenerServerGroupRefs",
    )
    """See listenerServerGroupRefs."""
    server_ips: list[LoadBalancerServerGroupServerIpInventory] | UnsetType = field(
        default=UNSET,
        name="serverIps",
    )
    """See serverIps."""
    vm_nic_refs: list[LoadBalancerServerGroupVmNicRefInventory] | UnsetType = field(
        default=UNSET,
        name="vmNicRefs",
    )
    """See vmNicRefs."""
