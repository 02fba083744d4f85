"""AttachDataVolumeToVmRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_data_volume_to_vm_request_object import (
        AttachDataVolumeToVmRequestObject,
    )

LINKS = ("AttachDataVolumeToVmRequestObject",)


class AttachDataVolumeToVmRequest(Model, kw_only=True):
    """`AttachDataVolumeToVmRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
    params: AttachDataVolumeToVmRequestObject
