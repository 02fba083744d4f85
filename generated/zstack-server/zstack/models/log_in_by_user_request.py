"""LogInByUserRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .log_in_by_user_request_object import LogInByUserRequestObject

LINKS = ("LogInByUserRequestObject",)


class LogInByUserRequest(Model, kw_only=True):
    """`LogInByUserRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
    log_in_by_user: LogInByUserRequestObject = field(name="logInByUser")
    """loginbyuser request body object."""
