"""ChangeHostStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_host_state_request_object import ChangeHostStateRequestObject

LINKS = ("ChangeHostStateRequestObject",)


class ChangeHostStateRequest(Model, kw_only=True):
    """`ChangeHostStateRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    change_host_state: ChangeHostStateRequestObject = field(name="changeHostState")
    """changehoststate request body object."""
