"""CreateVmInstanceFromVolumeSnapshotGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_instance_from_volume_snapshot_group_request_object import (
        CreateVmInstanceFromVolumeSnapshotGroupRequestObject,
    )

LINKS = ("CreateVmInstanceFromVolumeSnapshotGroupRequestObject",)


class CreateVmInstanceFromVolumeSnapshotGroupRequest(Model, kw_only=True):
    """`CreateVmInstanceFromVolumeSnapshotGroupRequest` of the API."""

    params: CreateVmInstanceFromVolumeSnapshotGroupRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.1.0.
    """
