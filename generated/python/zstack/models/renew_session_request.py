"""RenewSessionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .renew_session_request_object import RenewSessionRequestObject

LINKS = ("RenewSessionRequestObject",)


class RenewSessionRequest(Model, kw_only=True):
    """`RenewSessionRequest` of the API."""

    renewsession: RenewSessionRequestObject
    """renewsession request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 2.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 2.3.
    """
