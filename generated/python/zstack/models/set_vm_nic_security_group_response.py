"""SetVmNicSecurityGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_nic_security_group_ref_inventory import VmNicSecurityGroupRefInventory

LINKS = ("VmNicSecurityGroupRefInventory",)


class SetVmNicSecurityGroupResponse(Model, kw_only=True):
    """`SetVmNicSecurityGroupResponse` of the API."""

    inventory: list[VmNicSecurityGroupRefInventory] | UnsetType = UNSET
