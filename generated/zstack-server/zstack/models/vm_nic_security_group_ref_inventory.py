"""VmNicSecurityGroupRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VmNicSecurityGroupRefInventory(Model, kw_only=True, gc=False):
    """`VmNicSecurityGroupRefInventory` of the API."""

    priority: int | UnsetType = UNSET
    vm_nic_uuid: str | UnsetType = field(default=UNSET, name="vmNicUuid")
    security_group_uuid: str | UnsetType = field(
        default=UNSET,
        name="securityGroupUuid",
    )
    vm_instance_uuid: str | UnsetType = field(default=UNSET, name="vmInstanceUuid")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
