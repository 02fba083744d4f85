"""ChangeResourceOwnerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_resource_owner_request_object import ChangeResourceOwnerRequestObject

LINKS = ("ChangeResourceOwnerRequestObject",)


class ChangeResourceOwnerRequest(Model, kw_only=True):
    """`ChangeResourceOwnerRequest` of the API."""

    params: ChangeResourceOwnerRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
