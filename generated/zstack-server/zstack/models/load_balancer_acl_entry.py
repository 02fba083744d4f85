"""LoadBalancerAclEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_server_group_inventory import LoadBalancerServerGroupInventory

LINKS = ("LoadBalancerServerGroupInventory",)


class LoadBalancerAclEntry(Model, kw_only=True):
    """`LoadBalancerACLEntry` of the API."""

    uuid: str
    """The unique ID of the load balancer ACL entry."""
    acl_uuid: str | UnsetType = field(default=UNSET, name="aclUuid")
    """The UUID of the ACL."""
    type: str | UnsetType = UNSET
    """The type of the load balancer ACL entry."""
    name: str | UnsetType = UNSET
    domain: str | UnsetType = UNSET
    """The domain to match."""
    url: str | UnsetType = UNSET
    """The URL of the load balancer ACL entry."""
    ip_entries: str | UnsetType = field(default=UNSET, name="ipEntries")
    """The IP entries."""
    description: str | UnsetType = UNSET
    """Free text about the load balancer ACL entry."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    server_groups: list[LoadBalancerServerGroupInventory] | UnsetType = field(
        default=UNSET,
        name="serverGroups",
    )
    """See serverGroups."""
