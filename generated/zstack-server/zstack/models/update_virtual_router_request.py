"""UpdateVirtualRouterRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_virtual_router_request_object import UpdateVirtualRouterRequestObject

LINKS = ("UpdateVirtualRouterRequestObject",)


class UpdateVirtualRouterRequest(Model, kw_only=True):
    """`UpdateVirtualRouterRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 3.8.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional.

    Since 3.8.
    """
    update_virtual_router: UpdateVirtualRouterRequestObject = field(
        name="updateVirtualRouter",
    )
    """updatevirtualrouter request body object."""
