"""ExpungeDataVolumeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .expunge_data_volume_request_object import ExpungeDataVolumeRequestObject

LINKS = ("ExpungeDataVolumeRequestObject",)


class ExpungeDataVolumeRequest(Model, kw_only=True):
    """`ExpungeDataVolumeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
    expunge_data_volume: ExpungeDataVolumeRequestObject = field(
        name="expungeDataVolume",
    )
