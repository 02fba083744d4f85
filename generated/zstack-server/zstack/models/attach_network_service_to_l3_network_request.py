"""AttachNetworkServiceToL3NetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_network_service_to_l3_network_request_object import (
        AttachNetworkServiceToL3NetworkRequestObject,
    )

LINKS = ("AttachNetworkServiceToL3NetworkRequestObject",)


class AttachNetworkServiceToL3NetworkRequest(Model, kw_only=True):
    """`AttachNetworkServiceToL3NetworkRequest` of the API."""

    params: AttachNetworkServiceToL3NetworkRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
