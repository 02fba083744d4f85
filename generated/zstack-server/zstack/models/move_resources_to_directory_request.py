"""MoveResourcesToDirectoryRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .move_resources_to_directory_request_object import (
        MoveResourcesToDirectoryRequestObject,
    )

LINKS = ("MoveResourcesToDirectoryRequestObject",)


class MoveResourcesToDirectoryRequest(Model, kw_only=True):
    """`MoveResourcesToDirectoryRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
    move_resources_to_directory: MoveResourcesToDirectoryRequestObject = field(
        name="moveResourcesToDirectory",
    )
    """moveresourcestodirectory request body object."""
