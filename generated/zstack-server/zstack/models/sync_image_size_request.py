"""SyncImageSizeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .sync_image_size_request_object import SyncImageSizeRequestObject

LINKS = ("SyncImageSizeRequestObject",)


class SyncImageSizeRequest(Model, kw_only=True):
    """`SyncImageSizeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional.

    Since 0.6.
    """
    sync_image_size: SyncImageSizeRequestObject = field(name="syncImageSize")
