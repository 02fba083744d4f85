"""AddVmNicToLoadBalancerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_vm_nic_to_load_balancer_request_object import (
        AddVmNicToLoadBalancerRequestObject,
    )

LINKS = ("AddVmNicToLoadBalancerRequestObject",)


class AddVmNicToLoadBalancerRequest(Model, kw_only=True):
    """`AddVmNicToLoadBalancerRequest` of the API."""

    params: AddVmNicToLoadBalancerRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
