"""VmNicSecurityPolicyInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VmNicSecurityPolicyInventory(Model, kw_only=True, gc=False):
    """`VmNicSecurityPolicyInventory` of the API."""

    vm_nic_uuid: str | UnsetType = field(default=UNSET, name="vmNicUuid")
    ingress_policy: str | UnsetType = field(default=UNSET, name="ingressPolicy")
    """The default policy for inbound traffic."""
    egress_policy: str | UnsetType = field(default=UNSET, name="egressPolicy")
    """The default policy for outbound traffic."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
