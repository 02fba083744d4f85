"""CreateUserTagRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_user_tag_request_object import CreateUserTagRequestObject

LINKS = ("CreateUserTagRequestObject",)


class CreateUserTagRequest(Model, kw_only=True):
    """`CreateUserTagRequest` of the API."""

    params: CreateUserTagRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
