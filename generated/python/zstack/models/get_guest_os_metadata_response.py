"""GetGuestOsMetadataResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .guest_os_character_inventory import GuestOsCharacterInventory

LINKS = ("ErrorCode", "GuestOsCharacterInventory")


class GetGuestOsMetadataResponse(Model, kw_only=True):
    """`GetGuestOsMetadataResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[GuestOsCharacterInventory] | UnsetType = UNSET
    """See inventories"""
