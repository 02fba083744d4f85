"""AddCephPrimaryStoragePoolRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ceph_primary_storage_pool_request_object import (
        AddCephPrimaryStoragePoolRequestObject,
    )

LINKS = ("AddCephPrimaryStoragePoolRequestObject",)


class AddCephPrimaryStoragePoolRequest(Model, kw_only=True):
    """`AddCephPrimaryStoragePoolRequest` of the API."""

    params: AddCephPrimaryStoragePoolRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
