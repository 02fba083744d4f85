"""AttachVipToLoadBalancerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_vip_to_load_balancer_request_object import (
        AttachVipToLoadBalancerRequestObject,
    )

LINKS = ("AttachVipToLoadBalancerRequestObject",)


class AttachVipToLoadBalancerRequest(Model, kw_only=True):
    """`AttachVipToLoadBalancerRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 5.0.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 5.0.0."""
    params: AttachVipToLoadBalancerRequestObject
