"""GetCandidateL3NetworksForChangeVmNicNetworkResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .l3_network_inventory import L3NetworkInventory

LINKS = ("L3NetworkInventory",)


class GetCandidateL3NetworksForChangeVmNicNetworkResponse(Model, kw_only=True):
    """`GetCandidateL3NetworksForChangeVmNicNetworkResponse` of the API."""

    inventories: list[L3NetworkInventory] | UnsetType = UNSET
