"""ChangeBackupStorageStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_backup_storage_state_request_object import (
        ChangeBackupStorageStateRequestObject,
    )

LINKS = ("ChangeBackupStorageStateRequestObject",)


class ChangeBackupStorageStateRequest(Model, kw_only=True):
    """`ChangeBackupStorageStateRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
    change_backup_storage_state: ChangeBackupStorageStateRequestObject = field(
        name="changeBackupStorageState",
    )
    """changebackupstoragestate request body object."""
