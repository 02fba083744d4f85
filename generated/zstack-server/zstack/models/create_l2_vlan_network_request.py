"""CreateL2VlanNetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_vlan_network_request_object import CreateL2VlanNetworkRequestObject

LINKS = ("CreateL2VlanNetworkRequestObject",)


class CreateL2VlanNetworkRequest(Model, kw_only=True):
    """`CreateL2VlanNetworkRequest` of the API."""

    params: CreateL2VlanNetworkRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
