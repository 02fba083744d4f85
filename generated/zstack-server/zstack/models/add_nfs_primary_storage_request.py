"""AddNfsPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_nfs_primary_storage_request_object import (
        AddNfsPrimaryStorageRequestObject,
    )

LINKS = ("AddNfsPrimaryStorageRequestObject",)


class AddNfsPrimaryStorageRequest(Model, kw_only=True):
    """`AddNfsPrimaryStorageRequest` of the API."""

    params: AddNfsPrimaryStorageRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
