"""RefreshLoadBalancerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .refresh_load_balancer_request_object import RefreshLoadBalancerRequestObject

LINKS = ("RefreshLoadBalancerRequestObject",)


class RefreshLoadBalancerRequest(Model, kw_only=True):
    """`RefreshLoadBalancerRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    refresh_load_balancer: RefreshLoadBalancerRequestObject = field(
        name="refreshLoadBalancer",
    )
