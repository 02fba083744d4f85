"""QueryIpAddressResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .used_ip_inventory import UsedIpInventory

LINKS = ("ErrorCode", "UsedIpInventory")


class QueryIpAddressResponse(Model, kw_only=True):
    """`QueryIpAddressResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[UsedIpInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
