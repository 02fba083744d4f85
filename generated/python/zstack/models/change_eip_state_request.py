"""ChangeEipStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_eip_state_request_object import ChangeEipStateRequestObject

LINKS = ("ChangeEipStateRequestObject",)


class ChangeEipStateRequest(Model, kw_only=True):
    """`ChangeEipStateRequest` of the API."""

    changeeipstate: ChangeEipStateRequestObject
    """changeeipstate request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
