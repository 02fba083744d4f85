"""CreateL2HardwareVxlanNetworkPoolResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .l2_network_inventory import L2NetworkInventory

LINKS = ("ErrorCode", "L2NetworkInventory")


class CreateL2HardwareVxlanNetworkPoolResponse(Model, kw_only=True):
    """`CreateL2HardwareVxlanNetworkPoolResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: L2NetworkInventory | UnsetType = UNSET
    """See inventory"""
