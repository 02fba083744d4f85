"""AddBackendServerToServerGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .load_balancer_server_group_inventory import LoadBalancerServerGroupInventory

LINKS = ("ErrorCode", "LoadBalancerServerGroupInventory")


class AddBackendServerToServerGroupResponse(Model, kw_only=True):
    """`AddBackendServerToServerGroupResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded."""
    inventory: LoadBalancerServerGroupInventory | UnsetType = UNSET
    """See inventory."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
