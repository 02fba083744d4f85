"""ChangeLoadBalancerBackendServerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_load_balancer_backend_server_request_object import (
        ChangeLoadBalancerBackendServerRequestObject,
    )

LINKS = ("ChangeLoadBalancerBackendServerRequestObject",)


class ChangeLoadBalancerBackendServerRequest(Model, kw_only=True):
    """`ChangeLoadBalancerBackendServerRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 4.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.0.
    """
    change_load_balancer_backend_server: (
        ChangeLoadBalancerBackendServerRequestObject
    ) = field(
        name="changeLoadBalancerBackendServer",
    )
    """changeloadbalancerbackendserver request body object."""
