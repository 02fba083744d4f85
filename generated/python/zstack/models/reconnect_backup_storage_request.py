"""ReconnectBackupStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .reconnect_backup_storage_request_object import (
        ReconnectBackupStorageRequestObject,
    )

LINKS = ("ReconnectBackupStorageRequestObject",)


class ReconnectBackupStorageRequest(Model, kw_only=True):
    """`ReconnectBackupStorageRequest` of the API."""

    reconnectbackupstorage: ReconnectBackupStorageRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
