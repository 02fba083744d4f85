"""GetCurrentTimeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .get_current_time_request_object import GetCurrentTimeRequestObject

LINKS = ("GetCurrentTimeRequestObject",)


class GetCurrentTimeRequest(Model, kw_only=True):
    """`GetCurrentTimeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    get_current_time: GetCurrentTimeRequestObject = field(name="getCurrentTime")
