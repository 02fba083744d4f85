"""UpdateVniRangeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_vni_range_request_object import UpdateVniRangeRequestObject

LINKS = ("UpdateVniRangeRequestObject",)


class UpdateVniRangeRequest(Model, kw_only=True):
    """`UpdateVniRangeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 3.3.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 3.3.0.
    """
    update_vni_range: UpdateVniRangeRequestObject = field(name="updateVniRange")
    """updatevnirange request body object."""
