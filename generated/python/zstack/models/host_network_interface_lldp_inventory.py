"""HostNetworkInterfaceLldpInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .host_network_interface_lldp_ref_inventory import (
        HostNetworkInterfaceLldpRefInventory,
    )

LINKS = ("HostNetworkInterfaceLldpRefInventory",)


class HostNetworkInterfaceLldpInventory(Model, kw_only=True):
    """`HostNetworkInterfaceLldpInventory` of the API."""

    uuid: str
    interface_uuid: str | UnsetType = field(default=UNSET, name="interfaceUuid")
    mode: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    neighbor_device: HostNetworkInterfaceLldpRefInventory | UnsetType = field(
        default=UNSET,
        name="neighborDevice",
    )
