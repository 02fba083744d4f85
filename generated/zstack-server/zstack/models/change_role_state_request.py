"""ChangeRoleStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_role_state_request_object import ChangeRoleStateRequestObject

LINKS = ("ChangeRoleStateRequestObject",)


class ChangeRoleStateRequest(Model, kw_only=True):
    """`ChangeRoleStateRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    change_role_state: ChangeRoleStateRequestObject = field(name="changeRoleState")
    """changerolestate request body object."""
