"""QueryL3NetworkResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .l3_network_inventory import L3NetworkInventory

LINKS = ("ErrorCode", "L3NetworkInventory")


class QueryL3NetworkResponse(Model, kw_only=True):
    """`QueryL3NetworkResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[L3NetworkInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
