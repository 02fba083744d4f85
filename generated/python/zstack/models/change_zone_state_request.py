"""ChangeZoneStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_zone_state_request_object import ChangeZoneStateRequestObject

LINKS = ("ChangeZoneStateRequestObject",)


class ChangeZoneStateRequest(Model, kw_only=True):
    """`ChangeZoneStateRequest` of the API."""

    changezonestate: ChangeZoneStateRequestObject
    """changezonestate request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
