"""NetworkServiceL3NetworkRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class NetworkServiceL3NetworkRefInventory(Model, kw_only=True, gc=False):
    """`NetworkServiceL3NetworkRefInventory` of the API."""

    l3_network_uuid: str | UnsetType = field(default=UNSET, name="l3NetworkUuid")
    """The UUID of the L3 network."""
    network_service_provider_uuid: str | UnsetType = field(
        default=UNSET,
        name="networkServiceProviderUuid",
    )
    """The UUID of the network service provider."""
    network_service_type: str | UnsetType = field(
        default=UNSET,
        name="networkServiceType",
    )
    """The type of the network service."""
