"""UpdateExternalPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_external_primary_storage_request_object import (
        UpdateExternalPrimaryStorageRequestObject,
    )

LINKS = ("UpdateExternalPrimaryStorageRequestObject",)


class UpdateExternalPrimaryStorageRequest(Model, kw_only=True):
    """`UpdateExternalPrimaryStorageRequest` of the API."""

    updateexternalprimarystorage: UpdateExternalPrimaryStorageRequestObject
    """updateexternalprimarystorage request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 5.0.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 5.0.0.
    """
