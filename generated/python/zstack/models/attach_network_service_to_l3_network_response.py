"""AttachNetworkServiceToL3NetworkResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .l3_network_inventory import L3NetworkInventory

LINKS = ("L3NetworkInventory",)


class AttachNetworkServiceToL3NetworkResponse(Model, kw_only=True):
    """`AttachNetworkServiceToL3NetworkResponse` of the API."""

    inventory: L3NetworkInventory | UnsetType = UNSET
