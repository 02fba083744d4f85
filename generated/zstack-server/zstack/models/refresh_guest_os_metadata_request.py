"""RefreshGuestOsMetadataRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .refresh_guest_os_metadata_request_object import (
        RefreshGuestOsMetadataRequestObject,
    )

LINKS = ("RefreshGuestOsMetadataRequestObject",)


class RefreshGuestOsMetadataRequest(Model, kw_only=True):
    """`RefreshGuestOsMetadataRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 5.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 5.1.0.
    """
    refresh_guest_os_metadata: RefreshGuestOsMetadataRequestObject = field(
        name="refreshGuestOsMetadata",
    )
