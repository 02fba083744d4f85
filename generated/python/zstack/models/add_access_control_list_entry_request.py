"""AddAccessControlListEntryRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_access_control_list_entry_request_object import (
        AddAccessControlListEntryRequestObject,
    )

LINKS = ("AddAccessControlListEntryRequestObject",)


class AddAccessControlListEntryRequest(Model, kw_only=True):
    """`AddAccessControlListEntryRequest` of the API."""

    params: AddAccessControlListEntryRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 3.9.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 3.9.
    """
