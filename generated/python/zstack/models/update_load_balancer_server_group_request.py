"""UpdateLoadBalancerServerGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_load_balancer_server_group_request_object import (
        UpdateLoadBalancerServerGroupRequestObject,
    )

LINKS = ("UpdateLoadBalancerServerGroupRequestObject",)


class UpdateLoadBalancerServerGroupRequest(Model, kw_only=True):
    """`UpdateLoadBalancerServerGroupRequest` of the API."""

    updateloadbalancerservergroup: UpdateLoadBalancerServerGroupRequestObject
    """updateloadbalancerservergroup request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 4.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 4.0.
    """
