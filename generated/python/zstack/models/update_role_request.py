"""UpdateRoleRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_role_request_object import UpdateRoleRequestObject

LINKS = ("UpdateRoleRequestObject",)


class UpdateRoleRequest(Model, kw_only=True):
    """`UpdateRoleRequest` of the API."""

    updaterole: UpdateRoleRequestObject
    """updaterole request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
