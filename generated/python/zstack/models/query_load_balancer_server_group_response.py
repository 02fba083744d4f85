"""QueryLoadBalancerServerGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_server_group_inventory import LoadBalancerServerGroupInventory

LINKS = ("LoadBalancerServerGroupInventory",)


class QueryLoadBalancerServerGroupResponse(Model, kw_only=True):
    """`QueryLoadBalancerServerGroupResponse` of the API."""

    inventories: list[LoadBalancerServerGroupInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
