"""AddMonToCephPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_mon_to_ceph_primary_storage_request_object import (
        AddMonToCephPrimaryStorageRequestObject,
    )

LINKS = ("AddMonToCephPrimaryStorageRequestObject",)


class AddMonToCephPrimaryStorageRequest(Model, kw_only=True):
    """`AddMonToCephPrimaryStorageRequest` of the API."""

    params: AddMonToCephPrimaryStorageRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
