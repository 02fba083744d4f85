"""QueryNetworkServiceL3NetworkRefResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .network_service_l3_network_ref_inventory import (
        NetworkServiceL3NetworkRefInventory,
    )

LINKS = ("NetworkServiceL3NetworkRefInventory",)


class QueryNetworkServiceL3NetworkRefResponse(Model, kw_only=True):
    """`QueryNetworkServiceL3NetworkRefResponse` of the API."""

    inventories: list[NetworkServiceL3NetworkRefInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
