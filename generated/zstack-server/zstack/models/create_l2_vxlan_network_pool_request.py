"""CreateL2VxlanNetworkPoolRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_vxlan_network_pool_request_object import (
        CreateL2VxlanNetworkPoolRequestObject,
    )

LINKS = ("CreateL2VxlanNetworkPoolRequestObject",)


class CreateL2VxlanNetworkPoolRequest(Model, kw_only=True):
    """`CreateL2VxlanNetworkPoolRequest` of the API."""

    params: CreateL2VxlanNetworkPoolRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
