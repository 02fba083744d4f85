"""UpdateVolumeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_volume_request_object import UpdateVolumeRequestObject

LINKS = ("UpdateVolumeRequestObject",)


class UpdateVolumeRequest(Model, kw_only=True):
    """`UpdateVolumeRequest` of the API."""

    updatevolume: UpdateVolumeRequestObject
    """updatevolume request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
