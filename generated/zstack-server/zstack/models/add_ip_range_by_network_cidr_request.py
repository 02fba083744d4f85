"""AddIpRangeByNetworkCidrRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ip_range_by_network_cidr_request_params import (
        AddIpRangeByNetworkCidrRequestParams,
    )

LINKS = ("AddIpRangeByNetworkCidrRequestParams",)


class AddIpRangeByNetworkCidrRequest(Model, kw_only=True):
    """`AddIpRangeByNetworkCidrRequest` of the API."""

    params: AddIpRangeByNetworkCidrRequestParams
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
