"""LogInRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .log_in_request_object import LogInRequestObject

LINKS = ("LogInRequestObject",)


class LogInRequest(Model, kw_only=True):
    """`LogInRequest` of the API."""

    login: LogInRequestObject
    """login request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 4.6.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.6.0.
    """
