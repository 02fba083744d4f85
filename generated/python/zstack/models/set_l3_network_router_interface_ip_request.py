"""SetL3NetworkRouterInterfaceIpRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_l3_network_router_interface_ip_request_object import (
        SetL3NetworkRouterInterfaceIpRequestObject,
    )

LINKS = ("SetL3NetworkRouterInterfaceIpRequestObject",)


class SetL3NetworkRouterInterfaceIpRequest(Model, kw_only=True):
    """`SetL3NetworkRouterInterfaceIpRequest` of the API."""

    params: SetL3NetworkRouterInterfaceIpRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 2.2.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 2.2."""
