"""AttachBackupStorageToZoneRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_backup_storage_to_zone_request_object import (
        AttachBackupStorageToZoneRequestObject,
    )

LINKS = ("AttachBackupStorageToZoneRequestObject",)


class AttachBackupStorageToZoneRequest(Model, kw_only=True):
    """`AttachBackupStorageToZoneRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    params: AttachBackupStorageToZoneRequestObject
