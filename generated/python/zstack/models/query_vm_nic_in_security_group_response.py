"""QueryVmNicInSecurityGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_nic_security_group_ref_inventory import VmNicSecurityGroupRefInventory

LINKS = ("VmNicSecurityGroupRefInventory",)


class QueryVmNicInSecurityGroupResponse(Model, kw_only=True):
    """`QueryVmNicInSecurityGroupResponse` of the API."""

    inventories: list[VmNicSecurityGroupRefInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
