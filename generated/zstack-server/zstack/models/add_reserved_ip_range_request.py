"""AddReservedIpRangeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_reserved_ip_range_request_object import AddReservedIpRangeRequestObject

LINKS = ("AddReservedIpRangeRequestObject",)


class AddReservedIpRangeRequest(Model, kw_only=True):
    """`AddReservedIpRangeRequest` of the API."""

    params: AddReservedIpRangeRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 5.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 5.1.0."""
