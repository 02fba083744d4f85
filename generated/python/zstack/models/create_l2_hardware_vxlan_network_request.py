"""CreateL2HardwareVxlanNetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_hardware_vxlan_network_request_object import (
        CreateL2HardwareVxlanNetworkRequestObject,
    )

LINKS = ("CreateL2HardwareVxlanNetworkRequestObject",)


class CreateL2HardwareVxlanNetworkRequest(Model, kw_only=True):
    """`CreateL2HardwareVxlanNetworkRequest` of the API."""

    params: CreateL2HardwareVxlanNetworkRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 3.7.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 3.7.
    """
