"""ChangeSecurityGroupStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_security_group_state_request_object import (
        ChangeSecurityGroupStateRequestObject,
    )

LINKS = ("ChangeSecurityGroupStateRequestObject",)


class ChangeSecurityGroupStateRequest(Model, kw_only=True):
    """`ChangeSecurityGroupStateRequest` of the API."""

    changesecuritygroupstate: ChangeSecurityGroupStateRequestObject
    """changesecuritygroupstate request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
