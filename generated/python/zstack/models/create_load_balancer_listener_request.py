"""CreateLoadBalancerListenerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_load_balancer_listener_request_object import (
        CreateLoadBalancerListenerRequestObject,
    )

LINKS = ("CreateLoadBalancerListenerRequestObject",)


class CreateLoadBalancerListenerRequest(Model, kw_only=True):
    """`CreateLoadBalancerListenerRequest` of the API."""

    params: CreateLoadBalancerListenerRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
