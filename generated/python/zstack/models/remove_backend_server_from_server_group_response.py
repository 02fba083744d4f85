"""RemoveBackendServerFromServerGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_server_group_inventory import LoadBalancerServerGroupInventory

LINKS = ("LoadBalancerServerGroupInventory",)


class RemoveBackendServerFromServerGroupResponse(Model, kw_only=True):
    """`RemoveBackendServerFromServerGroupResponse` of the API."""

    inventory: LoadBalancerServerGroupInventory | UnsetType = UNSET
