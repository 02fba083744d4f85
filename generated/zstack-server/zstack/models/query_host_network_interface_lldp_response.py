"""QueryHostNetworkInterfaceLldpResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .host_network_interface_lldp_inventory import HostNetworkInterfaceLldpInventory

LINKS = ("HostNetworkInterfaceLldpInventory",)


class QueryHostNetworkInterfaceLldpResponse(Model, kw_only=True):
    """`QueryHostNetworkInterfaceLldpResponse` of the API."""

    inventories: list[HostNetworkInterfaceLldpInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
