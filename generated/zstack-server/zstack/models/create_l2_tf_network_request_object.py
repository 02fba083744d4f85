"""CreateL2TfNetworkRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_tf_network_request_v_switch_type import (
        CreateL2TfNetworkRequestVSwitchType,
    )

LINKS = ("CreateL2TfNetworkRequestVSwitchType",)


class CreateL2TfNetworkRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    ip_prefix: str | UnsetType = field(default=UNSET, name="ipPrefix")
    """Prefix of the subnet

    At most 255 characters. Since 4.8.0.
    """
    ip_prefix_length: int | UnsetType = field(default=UNSET, name="ipPrefixLength")
    """Length of the prefix

    From 1 to 32. Since 4.8.0.
    """
    name: str
    """Name of the L2 TF network

    At most 255 characters. Since 4.8.0.
    """
    description: str | UnsetType = UNSET
    """Description of the L2 TF network

    At most 2048 characters. Since 4.8.0.
    """
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """Zone that holds the L2 TF network, given as a UUID

    At most 1024 characters. Since 4.8.0.
    """
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    """Host NIC that carries the network

    At most 1024 characters. Since 4.8.0.
    """
    type: str | UnsetType = UNSET
    """Kind of the L2 TF network

    Since 4.8.0.
    """
    v_switch_type: CreateL2TfNetworkRequestVSwitchType | UnsetType = field(
        default=UNSET,
        name="vSwitchType",
    )
    """Type of the virtual switch. Options: LinuxBridge | OvsDpdk | MacVlan

    One of: LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
    characters. Since 4.8.0.
    """
    isolated: bool | UnsetType = UNSET
    """Whether the network is isolated

    Since 4.8.0.
    """
    pvlan: str | UnsetType = UNSET
    """Since 4.8.0."""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new L2 TF network. A random one is made when absent

    Since 4.8.0.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 4.8.0.
    """
