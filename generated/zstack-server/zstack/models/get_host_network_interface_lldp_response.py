"""GetHostNetworkInterfaceLldpResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .host_network_interface_lldp_ref_inventory import (
        HostNetworkInterfaceLldpRefInventory,
    )

LINKS = ("ErrorCode", "HostNetworkInterfaceLldpRefInventory")


class GetHostNetworkInterfaceLldpResponse(Model, kw_only=True):
    """`GetHostNetworkInterfaceLldpResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    lldp: HostNetworkInterfaceLldpRefInventory | UnsetType = UNSET
    """See lldp"""
