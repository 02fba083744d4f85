"""DetachDataVolumeFromHostRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DetachDataVolumeFromHostRequest(Model, kw_only=True):
    """`DetachDataVolumeFromHostRequest` of the API."""

    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """Since 4.5.0."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 4.5.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.5.0.
    """
