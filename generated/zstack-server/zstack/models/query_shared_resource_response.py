"""QuerySharedResourceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .shared_resource_inventory import SharedResourceInventory

LINKS = ("ErrorCode", "SharedResourceInventory")


class QuerySharedResourceResponse(Model, kw_only=True):
    """`QuerySharedResourceResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[SharedResourceInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
