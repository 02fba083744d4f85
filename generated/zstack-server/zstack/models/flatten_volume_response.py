"""FlattenVolumeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .volume_inventory import VolumeInventory

LINKS = ("VolumeInventory",)


class FlattenVolumeResponse(Model, kw_only=True):
    """`FlattenVolumeResponse` of the API."""

    inventory: VolumeInventory | UnsetType = UNSET
