"""UpdateEipResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .eip_inventory import EipInventory

LINKS = ("EipInventory",)


class UpdateEipResponse(Model, kw_only=True):
    """`UpdateEipResponse` of the API."""

    inventory: EipInventory | UnsetType = UNSET
