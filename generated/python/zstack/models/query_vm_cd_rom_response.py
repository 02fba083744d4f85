"""QueryVmCdRomResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_cd_rom_inventory import VmCdRomInventory

LINKS = ("VmCdRomInventory",)


class QueryVmCdRomResponse(Model, kw_only=True):
    """`QueryVmCdRomResponse` of the API."""

    inventories: list[VmCdRomInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
