"""AttachDataVolumeToHostRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_data_volume_to_host_request_object import (
        AttachDataVolumeToHostRequestObject,
    )

LINKS = ("AttachDataVolumeToHostRequestObject",)


class AttachDataVolumeToHostRequest(Model, kw_only=True):
    """`AttachDataVolumeToHostRequest` of the API."""

    params: AttachDataVolumeToHostRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 4.5.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 4.5.0.
    """
