"""CreateVmInstanceFromVolumeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_instance_from_volume_request_object import (
        CreateVmInstanceFromVolumeRequestObject,
    )

LINKS = ("CreateVmInstanceFromVolumeRequestObject",)


class CreateVmInstanceFromVolumeRequest(Model, kw_only=True):
    """`CreateVmInstanceFromVolumeRequest` of the API."""

    params: CreateVmInstanceFromVolumeRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 3.10.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 3.10.0.
    """
