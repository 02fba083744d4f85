"""CreateDirectoryRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_directory_request_object import CreateDirectoryRequestObject

LINKS = ("CreateDirectoryRequestObject",)


class CreateDirectoryRequest(Model, kw_only=True):
    """`CreateDirectoryRequest` of the API."""

    params: CreateDirectoryRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.6.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.6.0.
    """
