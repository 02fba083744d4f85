"""SyncVolumeSizeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .sync_volume_size_request_object import SyncVolumeSizeRequestObject

LINKS = ("SyncVolumeSizeRequestObject",)


class SyncVolumeSizeRequest(Model, kw_only=True):
    """`SyncVolumeSizeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional.

    Since 0.6.
    """
    sync_volume_size: SyncVolumeSizeRequestObject = field(name="syncVolumeSize")
