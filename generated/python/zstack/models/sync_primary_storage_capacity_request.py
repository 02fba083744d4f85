"""SyncPrimaryStorageCapacityRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .sync_primary_storage_capacity_request_object import (
        SyncPrimaryStorageCapacityRequestObject,
    )

LINKS = ("SyncPrimaryStorageCapacityRequestObject",)


class SyncPrimaryStorageCapacityRequest(Model, kw_only=True):
    """`SyncPrimaryStorageCapacityRequest` of the API."""

    syncprimarystoragecapacity: SyncPrimaryStorageCapacityRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
