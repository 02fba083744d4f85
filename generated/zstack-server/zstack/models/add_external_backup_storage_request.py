"""AddExternalBackupStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_external_backup_storage_request_object import (
        AddExternalBackupStorageRequestObject,
    )

LINKS = ("AddExternalBackupStorageRequestObject",)


class AddExternalBackupStorageRequest(Model, kw_only=True):
    """`AddExternalBackupStorageRequest` of the API."""

    params: AddExternalBackupStorageRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 5.0.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 5.0.0.
    """
