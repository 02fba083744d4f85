"""CreateVxlanVtepResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vtep_inventory import VtepInventory

LINKS = ("ErrorCode", "VtepInventory")


class CreateVxlanVtepResponse(Model, kw_only=True):
    """`CreateVxlanVtepResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: VtepInventory | UnsetType = UNSET
    """See inventory"""
