"""QueryApplianceVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .appliance_vm_inventory import ApplianceVmInventory
    from .error_code import ErrorCode

LINKS = ("ApplianceVmInventory", "ErrorCode")


class QueryApplianceVmResponse(Model, kw_only=True):
    """`QueryApplianceVmResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[ApplianceVmInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
