"""RemoveHostRouteFromL3NetworkRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RemoveHostRouteFromL3NetworkRequest(Model, kw_only=True):
    """`RemoveHostRouteFromL3NetworkRequest` of the API."""

    prefix: str
    """Since 2.3."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 2.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 2.3.
    """
