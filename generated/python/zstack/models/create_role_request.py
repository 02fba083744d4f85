"""CreateRoleRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_role_request_object import CreateRoleRequestObject

LINKS = ("CreateRoleRequestObject",)


class CreateRoleRequest(Model, kw_only=True):
    """`CreateRoleRequest` of the API."""

    params: CreateRoleRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
