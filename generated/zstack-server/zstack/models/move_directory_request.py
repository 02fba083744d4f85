"""MoveDirectoryRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .move_directory_request_object import MoveDirectoryRequestObject

LINKS = ("MoveDirectoryRequestObject",)


class MoveDirectoryRequest(Model, kw_only=True):
    """`MoveDirectoryRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.6.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.6.0.
    """
    move_directory: MoveDirectoryRequestObject = field(name="moveDirectory")
    """movedirectory request body object."""
