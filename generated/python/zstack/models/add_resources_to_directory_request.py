"""AddResourcesToDirectoryRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_resources_to_directory_request_object import (
        AddResourcesToDirectoryRequestObject,
    )

LINKS = ("AddResourcesToDirectoryRequestObject",)


class AddResourcesToDirectoryRequest(Model, kw_only=True):
    """`AddResourcesToDirectoryRequest` of the API."""

    params: AddResourcesToDirectoryRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
