"""LocalStorageMigrateVolumeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .local_storage_migrate_volume_request_object import (
        LocalStorageMigrateVolumeRequestObject,
    )

LINKS = ("LocalStorageMigrateVolumeRequestObject",)


class LocalStorageMigrateVolumeRequest(Model, kw_only=True):
    """`LocalStorageMigrateVolumeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
    local_storage_migrate_volume: LocalStorageMigrateVolumeRequestObject = field(
        name="localStorageMigrateVolume",
    )
    """localstoragemigratevolume request body object."""
