"""QueryVmNicSecurityPolicyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vm_nic_security_policy_inventory import VmNicSecurityPolicyInventory

LINKS = ("ErrorCode", "VmNicSecurityPolicyInventory")


class QueryVmNicSecurityPolicyResponse(Model, kw_only=True):
    """`QueryVmNicSecurityPolicyResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[VmNicSecurityPolicyInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
