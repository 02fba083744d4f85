"""CreateLoadBalancerServerGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .load_balancer_server_group_inventory import LoadBalancerServerGroupInventory

LINKS = ("ErrorCode", "LoadBalancerServerGroupInventory")


class CreateLoadBalancerServerGroupResponse(Model, kw_only=True):
    """`CreateLoadBalancerServerGroupResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: LoadBalancerServerGroupInventory | UnsetType = UNSET
    """See inventory."""
