"""GetLoadBalancerListenerAclEntriesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .load_balancer_acl_entry import LoadBalancerAclEntry

LINKS = ("ErrorCode", "LoadBalancerAclEntry")


class GetLoadBalancerListenerAclEntriesResponse(Model, kw_only=True):
    """`GetLoadBalancerListenerACLEntriesResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: dict[str, list[LoadBalancerAclEntry]] | UnsetType = UNSET
    """See inventories."""
