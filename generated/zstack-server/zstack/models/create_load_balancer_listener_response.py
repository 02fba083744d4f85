"""CreateLoadBalancerListenerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .load_balancer_listener_inventory import LoadBalancerListenerInventory

LINKS = ("ErrorCode", "LoadBalancerListenerInventory")


class CreateLoadBalancerListenerResponse(Model, kw_only=True):
    """`CreateLoadBalancerListenerResponse` of the API."""

    inventory: LoadBalancerListenerInventory | UnsetType = UNSET
    """See inventory."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
