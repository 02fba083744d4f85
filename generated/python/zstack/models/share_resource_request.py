"""ShareResourceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .share_resource_request_object import ShareResourceRequestObject

LINKS = ("ShareResourceRequestObject",)


class ShareResourceRequest(Model, kw_only=True):
    """`ShareResourceRequest` of the API."""

    shareresource: ShareResourceRequestObject
    """shareresource request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
