"""UpdateVniRangeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vni_range_inventory import VniRangeInventory

LINKS = ("VniRangeInventory",)


class UpdateVniRangeResponse(Model, kw_only=True):
    """`UpdateVniRangeResponse` of the API."""

    inventory: VniRangeInventory | UnsetType = UNSET
