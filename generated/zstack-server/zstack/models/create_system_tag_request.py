"""CreateSystemTagRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_system_tag_request_object import CreateSystemTagRequestObject

LINKS = ("CreateSystemTagRequestObject",)


class CreateSystemTagRequest(Model, kw_only=True):
    """`CreateSystemTagRequest` of the API."""

    params: CreateSystemTagRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
