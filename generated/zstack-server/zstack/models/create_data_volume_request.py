"""CreateDataVolumeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_data_volume_request_object import CreateDataVolumeRequestObject

LINKS = ("CreateDataVolumeRequestObject",)


class CreateDataVolumeRequest(Model, kw_only=True):
    """`CreateDataVolumeRequest` of the API."""

    params: CreateDataVolumeRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
