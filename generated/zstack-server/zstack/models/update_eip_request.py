"""UpdateEipRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_eip_request_object import UpdateEipRequestObject

LINKS = ("UpdateEipRequestObject",)


class UpdateEipRequest(Model, kw_only=True):
    """`UpdateEipRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    update_eip: UpdateEipRequestObject = field(name="updateEip")
    """updateeip request body object."""
