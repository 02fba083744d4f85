"""SetL3NetworkMtuRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_l3_network_mtu_request_object import SetL3NetworkMtuRequestObject

LINKS = ("SetL3NetworkMtuRequestObject",)


class SetL3NetworkMtuRequest(Model, kw_only=True):
    """`SetL3NetworkMtuRequest` of the API."""

    params: SetL3NetworkMtuRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
