"""AddIpRangeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ip_range_request_object import AddIpRangeRequestObject

LINKS = ("AddIpRangeRequestObject",)


class AddIpRangeRequest(Model, kw_only=True):
    """`AddIpRangeRequest` of the API."""

    params: AddIpRangeRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
