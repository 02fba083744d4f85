"""LogInByAccountRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .log_in_by_account_request_object import LogInByAccountRequestObject

LINKS = ("LogInByAccountRequestObject",)


class LogInByAccountRequest(Model, kw_only=True):
    """`LogInByAccountRequest` of the API."""

    loginbyaccount: LogInByAccountRequestObject
    """loginbyaccount request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
