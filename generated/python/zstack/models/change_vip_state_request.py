"""ChangeVipStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_vip_state_request_object import ChangeVipStateRequestObject

LINKS = ("ChangeVipStateRequestObject",)


class ChangeVipStateRequest(Model, kw_only=True):
    """`ChangeVipStateRequest` of the API."""

    changevipstate: ChangeVipStateRequestObject
    """changevipstate request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
