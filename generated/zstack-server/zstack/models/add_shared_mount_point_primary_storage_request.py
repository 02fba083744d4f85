"""AddSharedMountPointPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_shared_mount_point_primary_storage_request_object import (
        AddSharedMountPointPrimaryStorageRequestObject,
    )

LINKS = ("AddSharedMountPointPrimaryStorageRequestObject",)


class AddSharedMountPointPrimaryStorageRequest(Model, kw_only=True):
    """`AddSharedMountPointPrimaryStorageRequest` of the API."""

    params: AddSharedMountPointPrimaryStorageRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
