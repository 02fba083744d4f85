"""CreateUserRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_user_request_object import CreateUserRequestObject

LINKS = ("CreateUserRequestObject",)


class CreateUserRequest(Model, kw_only=True):
    """`CreateUserRequest` of the API."""

    params: CreateUserRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
