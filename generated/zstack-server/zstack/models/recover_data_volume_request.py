"""RecoverDataVolumeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .recover_data_volume_request_object import RecoverDataVolumeRequestObject

LINKS = ("RecoverDataVolumeRequestObject",)


class RecoverDataVolumeRequest(Model, kw_only=True):
    """`RecoverDataVolumeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
    recover_data_volume: RecoverDataVolumeRequestObject = field(
        name="recoverDataVolume",
    )
