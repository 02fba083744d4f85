"""AddExternalPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_external_primary_storage_request_object import (
        AddExternalPrimaryStorageRequestObject,
    )

LINKS = ("AddExternalPrimaryStorageRequestObject",)


class AddExternalPrimaryStorageRequest(Model, kw_only=True):
    """`AddExternalPrimaryStorageRequest` of the API."""

    params: AddExternalPrimaryStorageRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 5.0.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 5.0.0.
    """
