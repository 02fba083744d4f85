"""CreateLoadBalancerServerGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_load_balancer_server_group_request_object import (
        CreateLoadBalancerServerGroupRequestObject,
    )

LINKS = ("CreateLoadBalancerServerGroupRequestObject",)


class CreateLoadBalancerServerGroupRequest(Model, kw_only=True):
    """`CreateLoadBalancerServerGroupRequest` of the API."""

    params: CreateLoadBalancerServerGroupRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
