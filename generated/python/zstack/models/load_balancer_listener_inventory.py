"""LoadBalancerListenerInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_listener_acl_ref_inventory import (
        LoadBalancerListenerAclRefInventory,
    )
    from .load_balancer_listener_certificate_ref_inventory import (
        LoadBalancerListenerCertificateRefInventory,
    )
    from .load_balancer_listener_server_group_ref_inventory import (
        LoadBalancerListenerServerGroupRefInventory,
    )
    from .load_balancer_listener_vm_nic_ref_inventory import (
        LoadBalancerListenerVmNicRefInventory,
    )

LINKS = (
    "LoadBalancerListenerAclRefInventory",
    "LoadBalancerListenerCertificateRefInventory",
    "LoadBalancerListenerServerGroupRefInventory",
    "LoadBalancerListenerVmNicRefInventory",
)


class LoadBalancerListenerInventory(Model, kw_only=True):
    """`LoadBalancerListenerInventory` of the API."""

    uuid: str
    """The UUID of the listener."""
    name: str | UnsetType = UNSET
    """The name of the listener."""
    description: str | UnsetType = UNSET
    """The description of the listener."""
    load_balancer_uuid: str | UnsetType = field(default=UNSET, name="loadBalancerUuid")
    """The UUID of the load balancer."""
    instance_port: int | UnsetType = field(default=UNSET, name="instancePort")
    """The port on the backend server."""
    load_balancer_port: int | UnsetType = field(default=UNSET, name="loadBalancerPort")
    """The port of the load balancer."""
    security_policy_type: str | UnsetType = field(
        default=UNSET,
        name="securityPolicyType",
    )
    """The TLS policy of the listener."""
    protocol: str | UnsetType = UNSET
    """The protocol."""
    server_group_uuid: str | UnsetType = field(default=UNSET, name="serverGroupUuid")
    """The UUID of the backend server group."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    vm_nic_refs: list[LoadBalancerListenerVmNicRefInventory] | UnsetType = field(
        default=UNSET,
        name="vmNicRefs",
    )
    """See vmNicRefs."""
    acl_refs: list[LoadBalancerListenerAclRefInventory] | UnsetType = field(
        default=UNSET,
        name="aclRefs",
    )
    """See aclRefs."""
    certificate_refs: list[LoadBalancerListenerCertificateRefInventory] | UnsetType = (
        field(
            default=UNSET,
            name="certificateRefs",
        )
    )
    """See certificateRefs."""
    server_group_refs: list[LoadBalancerListenerServerGroupRefInventory] | UnsetType = (
        field(
            default=UNSET,
            name="serverGroupRefs",
        )
    )
    """See serverGroupRefs."""
