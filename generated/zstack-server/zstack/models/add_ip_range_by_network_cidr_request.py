"""AddIpRangeByNetworkCidrRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ip_range_by_network_cidr_request_object import (
        AddIpRangeByNetworkCidrRequestObject,
    )

LINKS = ("AddIpRangeByNetworkCidrRequestObject",)


class AddIpRangeByNetworkCidrRequest(Model, kw_only=True):
    """`AddIpRangeByNetworkCidrRequest` of the API."""

    params: AddIpRangeByNetworkCidrRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
