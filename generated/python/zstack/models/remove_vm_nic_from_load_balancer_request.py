"""RemoveVmNicFromLoadBalancerRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RemoveVmNicFromLoadBalancerRequest(Model, kw_only=True):
    """`RemoveVmNicFromLoadBalancerRequest` of the API."""

    vm_nic_uuids: list[str] = field(name="vmNicUuids")
    """The UUIDs of the VM NICs.

    At least 1 items. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
