"""QueryAddressPoolResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .address_pool_inventory import AddressPoolInventory
    from .error_code import ErrorCode

LINKS = ("AddressPoolInventory", "ErrorCode")


class QueryAddressPoolResponse(Model, kw_only=True):
    """`QueryAddressPoolResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[AddressPoolInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
