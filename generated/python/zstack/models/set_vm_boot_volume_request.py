"""SetVmBootVolumeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_boot_volume_request_object import SetVmBootVolumeRequestObject

LINKS = ("SetVmBootVolumeRequestObject",)


class SetVmBootVolumeRequest(Model, kw_only=True):
    """`SetVmBootVolumeRequest` of the API."""

    setvmbootvolume: SetVmBootVolumeRequestObject
    """setvmbootvolume request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.2.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.2.0.
    """
