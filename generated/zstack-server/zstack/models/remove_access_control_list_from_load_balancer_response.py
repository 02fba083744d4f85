"""RemoveAccessControlListFromLoadBalancerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_listener_inventory import LoadBalancerListenerInventory

LINKS = ("LoadBalancerListenerInventory",)


class RemoveAccessControlListFromLoadBalancerResponse(Model, kw_only=True):
    """`RemoveAccessControlListFromLoadBalancerResponse` of the API."""

    inventory: LoadBalancerListenerInventory | UnsetType = UNSET
