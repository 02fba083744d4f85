"""ChangeL3NetworkDhcpIpAddressRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_l3_network_dhcp_ip_address_request_object import (
        ChangeL3NetworkDhcpIpAddressRequestObject,
    )

LINKS = ("ChangeL3NetworkDhcpIpAddressRequestObject",)


class ChangeL3NetworkDhcpIpAddressRequest(Model, kw_only=True):
    """`ChangeL3NetworkDhcpIpAddressRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 5.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 5.1.0.
    """
    change_l3_network_dhcp_ip_address: ChangeL3NetworkDhcpIpAddressRequestObject = (
        field(
            name="changeL3NetworkDhcpIpAddress",
        )
    )
    """changel3networkdhcpipaddress request body object."""
