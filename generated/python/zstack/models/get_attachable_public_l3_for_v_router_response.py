"""GetAttachablePublicL3ForVRouterResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .l3_network_inventory import L3NetworkInventory

LINKS = ("ErrorCode", "L3NetworkInventory")


class GetAttachablePublicL3ForVRouterResponse(Model, kw_only=True):
    """`GetAttachablePublicL3ForVRouterResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[L3NetworkInventory] | UnsetType = UNSET
    """See inventories."""
