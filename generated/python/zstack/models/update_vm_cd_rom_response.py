"""UpdateVmCdRomResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vm_cd_rom_inventory import VmCdRomInventory

LINKS = ("ErrorCode", "VmCdRomInventory")


class UpdateVmCdRomResponse(Model, kw_only=True):
    """`UpdateVmCdRomResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: VmCdRomInventory | UnsetType = UNSET
    """See inventory"""
