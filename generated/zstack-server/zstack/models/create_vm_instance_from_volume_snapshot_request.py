"""CreateVmInstanceFromVolumeSnapshotRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_instance_from_volume_snapshot_request_object import (
        CreateVmInstanceFromVolumeSnapshotRequestObject,
    )

LINKS = ("CreateVmInstanceFromVolumeSnapshotRequestObject",)


class CreateVmInstanceFromVolumeSnapshotRequest(Model, kw_only=True):
    """`CreateVmInstanceFromVolumeSnapshotRequest` of the API."""

    params: CreateVmInstanceFromVolumeSnapshotRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.1.0.
    """
