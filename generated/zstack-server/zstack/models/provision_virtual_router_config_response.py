"""ProvisionVirtualRouterConfigResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .appliance_vm_inventory import ApplianceVmInventory
    from .error_code import ErrorCode

LINKS = ("ApplianceVmInventory", "ErrorCode")


class ProvisionVirtualRouterConfigResponse(Model, kw_only=True):
    """`ProvisionVirtualRouterConfigResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: ApplianceVmInventory | UnsetType = UNSET
    """See inventory."""
