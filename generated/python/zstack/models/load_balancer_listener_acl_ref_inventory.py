"""LoadBalancerListenerAclRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LoadBalancerListenerAclRefInventory(Model, kw_only=True, gc=False):
    """`LoadBalancerListenerACLRefInventory` of the API."""

    id: int | UnsetType = UNSET
    """The row ID."""
    listener_uuid: str | UnsetType = field(default=UNSET, name="listenerUuid")
    """The UUID of the load balancer listener."""
    server_group_uuid: str | UnsetType = field(default=UNSET, name="serverGroupUuid")
    """The UUID of the backend server group."""
    acl_uuid: str | UnsetType = field(default=UNSET, name="aclUuid")
    """The UUID of the ACL."""
    type: str | UnsetType = UNSET
    """The kind of the load balancer listener ACL."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
