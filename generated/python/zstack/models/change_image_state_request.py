"""ChangeImageStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_image_state_request_object import ChangeImageStateRequestObject

LINKS = ("ChangeImageStateRequestObject",)


class ChangeImageStateRequest(Model, kw_only=True):
    """`ChangeImageStateRequest` of the API."""

    changeimagestate: ChangeImageStateRequestObject
    """changeimagestate request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
