"""UpdateLoadBalancerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_load_balancer_request_object import UpdateLoadBalancerRequestObject

LINKS = ("UpdateLoadBalancerRequestObject",)


class UpdateLoadBalancerRequest(Model, kw_only=True):
    """`UpdateLoadBalancerRequest` of the API."""

    updateloadbalancer: UpdateLoadBalancerRequestObject
    """updateloadbalancer request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
