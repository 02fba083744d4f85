"""CheckApiPermissionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .check_api_permission_request_object import CheckApiPermissionRequestObject

LINKS = ("CheckApiPermissionRequestObject",)


class CheckApiPermissionRequest(Model, kw_only=True):
    """`CheckApiPermissionRequest` of the API."""

    checkapipermission: CheckApiPermissionRequestObject
    """checkapipermission request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
