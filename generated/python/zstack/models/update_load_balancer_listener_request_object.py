"""UpdateLoadBalancerListenerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateLoadBalancerListenerRequestObject(Model, kw_only=True, gc=False):
    """updateloadbalancerlistener request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the listener.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional.

    At most 2048 characters. Since 0.6.
    """
