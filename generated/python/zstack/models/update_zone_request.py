"""UpdateZoneRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_zone_request_object import UpdateZoneRequestObject

LINKS = ("UpdateZoneRequestObject",)


class UpdateZoneRequest(Model, kw_only=True):
    """`UpdateZoneRequest` of the API."""

    updatezone: UpdateZoneRequestObject
    """updatezone request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
