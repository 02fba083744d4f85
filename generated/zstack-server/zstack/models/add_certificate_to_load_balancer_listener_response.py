"""AddCertificateToLoadBalancerListenerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .load_balancer_listener_inventory import LoadBalancerListenerInventory

LINKS = ("ErrorCode", "LoadBalancerListenerInventory")


class AddCertificateToLoadBalancerListenerResponse(Model, kw_only=True):
    """`AddCertificateToLoadBalancerListenerResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: LoadBalancerListenerInventory | UnsetType = UNSET
    """See inventory."""
