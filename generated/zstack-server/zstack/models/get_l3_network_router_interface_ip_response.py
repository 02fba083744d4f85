"""GetL3NetworkRouterInterfaceIpResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetL3NetworkRouterInterfaceIpResponse(Model, kw_only=True):
    """`GetL3NetworkRouterInterfaceIpResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    router_interface_ip: str | UnsetType = field(
        default=UNSET,
        name="routerInterfaceIp",
    )
    """The IP address of the router interface."""
