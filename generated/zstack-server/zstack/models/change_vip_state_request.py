"""ChangeVipStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_vip_state_request_change_vip_state import (
        ChangeVipStateRequestChangeVipState,
    )

LINKS = ("ChangeVipStateRequestChangeVipState",)


class ChangeVipStateRequest(Model, kw_only=True):
    """`ChangeVipStateRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    change_vip_state: ChangeVipStateRequestChangeVipState = field(name="changeVipState")
    """changevipstate request body object."""
