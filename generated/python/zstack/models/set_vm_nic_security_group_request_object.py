"""SetVmNicSecurityGroupRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .vm_nic_security_group_ref_ao import VmNicSecurityGroupRefAo

LINKS = ("VmNicSecurityGroupRefAo",)


class SetVmNicSecurityGroupRequestObject(Model, kw_only=True):
    """setvmnicsecuritygroup request body object."""

    refs: list[VmNicSecurityGroupRefAo]
    """The server groups and weights.

    Since 4.7.21.
    """
