"""FlattenVolumeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .flatten_volume_request_object import FlattenVolumeRequestObject

LINKS = ("FlattenVolumeRequestObject",)


class FlattenVolumeRequest(Model, kw_only=True):
    """`FlattenVolumeRequest` of the API."""

    flattenvolume: FlattenVolumeRequestObject
    """flattenvolume request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 4.7.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.7.0.
    """
