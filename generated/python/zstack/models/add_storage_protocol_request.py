"""AddStorageProtocolRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_storage_protocol_request_object import AddStorageProtocolRequestObject

LINKS = ("AddStorageProtocolRequestObject",)


class AddStorageProtocolRequest(Model, kw_only=True):
    """`AddStorageProtocolRequest` of the API."""

    params: AddStorageProtocolRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 5.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 5.1.0.
    """
