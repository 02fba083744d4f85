"""SdnControllerInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .hardware_l2_vxlan_network_pool_inventory import (
        HardwareL2VxlanNetworkPoolInventory,
    )
    from .sdn_vni_range import SdnVniRange

LINKS = ("HardwareL2VxlanNetworkPoolInventory", "SdnVniRange")


class SdnControllerInventory(Model, kw_only=True):
    """`SdnControllerInventory` of the API."""

    uuid: str
    """The UUID of the SDN controller."""
    vendor_type: str | UnsetType = field(default=UNSET, name="vendorType")
    """The vendor of the SDN controller."""
    name: str | UnsetType = UNSET
    """The name of the SDN controller."""
    description: str | UnsetType = UNSET
    """Free text about the SDN controller."""
    ip: str | UnsetType = UNSET
    """The IP address."""
    username: str | UnsetType = UNSET
    """The user name for the connection."""
    password: str | UnsetType = UNSET
    """The password in the required digest form."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    vni_ranges: list[SdnVniRange] | UnsetType = field(default=UNSET, name="vniRanges")
    """See vniRanges."""
    vxlan_pools: list[HardwareL2VxlanNetworkPoolInventory] | UnsetType = field(
        default=UNSET,
        name="vxlanPools",
    )
    """See vxlanPools."""
