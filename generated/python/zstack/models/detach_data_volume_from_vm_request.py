"""DetachDataVolumeFromVmRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DetachDataVolumeFromVmRequest(Model, kw_only=True):
    """`DetachDataVolumeFromVmRequest` of the API."""

    vm_uuid: str | UnsetType = field(default=UNSET, name="vmUuid")
    """Optional. The UUID of the VM instance.

    Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
