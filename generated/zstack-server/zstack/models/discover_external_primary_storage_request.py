"""DiscoverExternalPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .discover_external_primary_storage_request_object import (
        DiscoverExternalPrimaryStorageRequestObject,
    )

LINKS = ("DiscoverExternalPrimaryStorageRequestObject",)


class DiscoverExternalPrimaryStorageRequest(Model, kw_only=True):
    """`DiscoverExternalPrimaryStorageRequest` of the API."""

    params: DiscoverExternalPrimaryStorageRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 5.0.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 5.0.0.
    """
