"""ReconnectVirtualRouterRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .reconnect_virtual_router_request_object import (
        ReconnectVirtualRouterRequestObject,
    )

LINKS = ("ReconnectVirtualRouterRequestObject",)


class ReconnectVirtualRouterRequest(Model, kw_only=True):
    """`ReconnectVirtualRouterRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    reconnect_virtual_router: ReconnectVirtualRouterRequestObject = field(
        name="reconnectVirtualRouter",
    )
