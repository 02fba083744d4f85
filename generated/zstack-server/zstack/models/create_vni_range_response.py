"""CreateVniRangeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vni_range_inventory import VniRangeInventory

LINKS = ("ErrorCode", "VniRangeInventory")


class CreateVniRangeResponse(Model, kw_only=True):
    """`CreateVniRangeResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: VniRangeInventory | UnsetType = UNSET
    """See inventory"""
