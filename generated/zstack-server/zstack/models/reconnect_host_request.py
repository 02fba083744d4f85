"""ReconnectHostRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .reconnect_host_request_object import ReconnectHostRequestObject

LINKS = ("ReconnectHostRequestObject",)


class ReconnectHostRequest(Model, kw_only=True):
    """`ReconnectHostRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
    reconnect_host: ReconnectHostRequestObject = field(name="reconnectHost")
