"""CreateL2HardwareVxlanNetworkPoolRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_hardware_vxlan_network_pool_request_object import (
        CreateL2HardwareVxlanNetworkPoolRequestObject,
    )

LINKS = ("CreateL2HardwareVxlanNetworkPoolRequestObject",)


class CreateL2HardwareVxlanNetworkPoolRequest(Model, kw_only=True):
    """`CreateL2HardwareVxlanNetworkPoolRequest` of the API."""

    params: CreateL2HardwareVxlanNetworkPoolRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 3.7.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 3.7.
    """
