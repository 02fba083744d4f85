"""UpdateCephPrimaryStorageMonRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_ceph_primary_storage_mon_request_object import (
        UpdateCephPrimaryStorageMonRequestObject,
    )

LINKS = ("UpdateCephPrimaryStorageMonRequestObject",)


class UpdateCephPrimaryStorageMonRequest(Model, kw_only=True):
    """`UpdateCephPrimaryStorageMonRequest` of the API."""

    updatecephprimarystoragemon: UpdateCephPrimaryStorageMonRequestObject
    """updatecephprimarystoragemon request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
