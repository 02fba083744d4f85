"""AddCephPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ceph_primary_storage_request_object import (
        AddCephPrimaryStorageRequestObject,
    )

LINKS = ("AddCephPrimaryStorageRequestObject",)


class AddCephPrimaryStorageRequest(Model, kw_only=True):
    """`AddCephPrimaryStorageRequest` of the API."""

    params: AddCephPrimaryStorageRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
