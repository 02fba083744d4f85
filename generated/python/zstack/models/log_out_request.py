"""LogOutRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LogOutRequest(Model, kw_only=True):
    """`LogOutRequest` of the API."""

    client_info: dict[str, str] | UnsetType = field(default=UNSET, name="clientInfo")
    """Facts about the calling client

    Since 3.5.0.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
