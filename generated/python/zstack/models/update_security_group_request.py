"""UpdateSecurityGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_security_group_request_object import UpdateSecurityGroupRequestObject

LINKS = ("UpdateSecurityGroupRequestObject",)


class UpdateSecurityGroupRequest(Model, kw_only=True):
    """`UpdateSecurityGroupRequest` of the API."""

    updatesecuritygroup: UpdateSecurityGroupRequestObject
    """updatesecuritygroup request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
