"""CreateAccountRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_account_request_object import CreateAccountRequestObject

LINKS = ("CreateAccountRequestObject",)


class CreateAccountRequest(Model, kw_only=True):
    """`CreateAccountRequest` of the API."""

    params: CreateAccountRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
