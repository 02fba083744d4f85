"""UpdateL2NetworkResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .l2_network_inventory import L2NetworkInventory

LINKS = ("L2NetworkInventory",)


class UpdateL2NetworkResponse(Model, kw_only=True):
    """`UpdateL2NetworkResponse` of the API."""

    inventory: L2NetworkInventory | UnsetType = UNSET
