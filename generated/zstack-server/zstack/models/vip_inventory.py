"""VipInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vip_network_services_ref_inventory import VipNetworkServicesRefInventory

LINKS = ("VipNetworkServicesRefInventory",)


class VipInventory(Model, kw_only=True):
    """`VipInventory` of the API."""

    uuid: str
    """The UUID of the VIP."""
    name: str | UnsetType = UNSET
    """The name of the VIP."""
    description: str | UnsetType = UNSET
    """Free text about the VIP."""
    l3_network_uuid: str | UnsetType = field(default=UNSET, name="l3NetworkUuid")
    """The UUID of the L3 network."""
    ip: str | UnsetType = UNSET
    """The IP address."""
    state: str | UnsetType = UNSET
    """Whether the VIP is enabled."""
    gateway: str | UnsetType = UNSET
    """The gateway address."""
    netmask: str | UnsetType = UNSET
    """The network mask."""
    prefix_len: int | UnsetType = field(default=UNSET, name="prefixLen")
    """The prefix length."""
    service_provider: str | UnsetType = field(default=UNSET, name="serviceProvider")
    """The service provider."""
    peer_l3_network_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="peerL3NetworkUuids",
    )
    """The UUIDs of the peer L3 networks."""
    services_refs: list[VipNetworkServicesRefInventory] | UnsetType = field(
        default=UNSET,
        name="servicesRefs",
    )
    """See servicesRefs."""
    use_for: str | UnsetType = field(default=UNSET, name="useFor")
    """The use for."""
    system: bool | UnsetType = UNSET
    """Whether the VIP is for platform use only."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
