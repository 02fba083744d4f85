"""GetCandidateVmNicForSecurityGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vm_nic_inventory import VmNicInventory

LINKS = ("ErrorCode", "VmNicInventory")


class GetCandidateVmNicForSecurityGroupResponse(Model, kw_only=True):
    """`GetCandidateVmNicForSecurityGroupResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[VmNicInventory] | UnsetType = UNSET
    """See inventories."""
