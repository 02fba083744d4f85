"""AddHostRouteToL3NetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_host_route_to_l3_network_request_object import (
        AddHostRouteToL3NetworkRequestObject,
    )

LINKS = ("AddHostRouteToL3NetworkRequestObject",)


class AddHostRouteToL3NetworkRequest(Model, kw_only=True):
    """`AddHostRouteToL3NetworkRequest` of the API."""

    params: AddHostRouteToL3NetworkRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 2.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 2.3.
    """
