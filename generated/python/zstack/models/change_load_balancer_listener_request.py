"""ChangeLoadBalancerListenerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_load_balancer_listener_request_object import (
        ChangeLoadBalancerListenerRequestObject,
    )

LINKS = ("ChangeLoadBalancerListenerRequestObject",)


class ChangeLoadBalancerListenerRequest(Model, kw_only=True):
    """`ChangeLoadBalancerListenerRequest` of the API."""

    changeloadbalancerlistener: ChangeLoadBalancerListenerRequestObject
    """changeloadbalancerlistener request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 3.4.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 3.4.
    """
