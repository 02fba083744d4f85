"""UpdateVipRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_vip_request_update_vip import UpdateVipRequestUpdateVip

LINKS = ("UpdateVipRequestUpdateVip",)


class UpdateVipRequest(Model, kw_only=True):
    """`UpdateVipRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
    update_vip: UpdateVipRequestUpdateVip = field(name="updateVip")
    """updatevip request body object."""
