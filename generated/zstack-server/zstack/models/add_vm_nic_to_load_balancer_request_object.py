"""AddVmNicToLoadBalancerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class AddVmNicToLoadBalancerRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    vm_nic_uuids: list[str] = field(name="vmNicUuids")
    """The UUIDs of the VM NICs.

    At least 1 items. Since 0.6.
    """
