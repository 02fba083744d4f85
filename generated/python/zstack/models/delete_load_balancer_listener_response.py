"""DeleteLoadBalancerListenerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_inventory import LoadBalancerInventory

LINKS = ("LoadBalancerInventory",)


class DeleteLoadBalancerListenerResponse(Model, kw_only=True):
    """`DeleteLoadBalancerListenerResponse` of the API."""

    inventory: LoadBalancerInventory | UnsetType = UNSET
