"""ReconnectPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .reconnect_primary_storage_request_object import (
        ReconnectPrimaryStorageRequestObject,
    )

LINKS = ("ReconnectPrimaryStorageRequestObject",)


class ReconnectPrimaryStorageRequest(Model, kw_only=True):
    """`ReconnectPrimaryStorageRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
    reconnect_primary_storage: ReconnectPrimaryStorageRequestObject = field(
        name="reconnectPrimaryStorage",
    )
