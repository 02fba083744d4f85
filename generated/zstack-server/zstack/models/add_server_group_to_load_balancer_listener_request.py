"""AddServerGroupToLoadBalancerListenerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_server_group_to_load_balancer_listener_request_object import (
        AddServerGroupToLoadBalancerListenerRequestObject,
    )

LINKS = ("AddServerGroupToLoadBalancerListenerRequestObject",)


class AddServerGroupToLoadBalancerListenerRequest(Model, kw_only=True):
    """`AddServerGroupToLoadBalancerListenerRequest` of the API."""

    params: AddServerGroupToLoadBalancerListenerRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 4.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.0.
    """
