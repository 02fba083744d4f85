"""UpdateIpRangeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_ip_range_request_object import UpdateIpRangeRequestObject

LINKS = ("UpdateIpRangeRequestObject",)


class UpdateIpRangeRequest(Model, kw_only=True):
    """`UpdateIpRangeRequest` of the API."""

    updateiprange: UpdateIpRangeRequestObject
    """updateiprange request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional.

    Since 0.6.
    """
