"""ChangeVmNicSecurityPolicyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_nic_security_policy_inventory import VmNicSecurityPolicyInventory

LINKS = ("VmNicSecurityPolicyInventory",)


class ChangeVmNicSecurityPolicyResponse(Model, kw_only=True):
    """`ChangeVmNicSecurityPolicyResponse` of the API."""

    inventory: VmNicSecurityPolicyInventory | UnsetType = UNSET
