"""AddVmNicToLoadBalancerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_listener_inventory import LoadBalancerListenerInventory

LINKS = ("LoadBalancerListenerInventory",)


class AddVmNicToLoadBalancerResponse(Model, kw_only=True):
    """`AddVmNicToLoadBalancerResponse` of the API."""

    inventory: LoadBalancerListenerInventory | UnsetType = UNSET
