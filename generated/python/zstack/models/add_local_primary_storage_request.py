"""AddLocalPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_local_primary_storage_request_object import (
        AddLocalPrimaryStorageRequestObject,
    )

LINKS = ("AddLocalPrimaryStorageRequestObject",)


class AddLocalPrimaryStorageRequest(Model, kw_only=True):
    """`AddLocalPrimaryStorageRequest` of the API."""

    params: AddLocalPrimaryStorageRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
