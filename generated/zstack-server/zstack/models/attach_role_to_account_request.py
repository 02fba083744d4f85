"""AttachRoleToAccountRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_role_to_account_request_object import AttachRoleToAccountRequestObject

LINKS = ("AttachRoleToAccountRequestObject",)


class AttachRoleToAccountRequest(Model, kw_only=True):
    """`AttachRoleToAccountRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
    params: AttachRoleToAccountRequestObject
