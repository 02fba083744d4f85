"""AddIpv6RangeByNetworkCidrRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ipv6_range_by_network_cidr_request_object import (
        AddIpv6RangeByNetworkCidrRequestObject,
    )

LINKS = ("AddIpv6RangeByNetworkCidrRequestObject",)


class AddIpv6RangeByNetworkCidrRequest(Model, kw_only=True):
    """`AddIpv6RangeByNetworkCidrRequest` of the API."""

    params: AddIpv6RangeByNetworkCidrRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 3.1.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 3.1.
    """
