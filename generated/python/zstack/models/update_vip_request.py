"""UpdateVipRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_vip_request_object import UpdateVipRequestObject

LINKS = ("UpdateVipRequestObject",)


class UpdateVipRequest(Model, kw_only=True):
    """`UpdateVipRequest` of the API."""

    updatevip: UpdateVipRequestObject
    """updatevip request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
