"""ChangeLoadBalancerBackendServerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ChangeLoadBalancerBackendServerRequestObject(Model, kw_only=True):
    """changeloadbalancerbackendserver request body object."""

    vm_nics: list[dict[str, str]] | UnsetType = field(default=UNSET, name="vmNics")
    """Optional. The NICs of the VM instance.

    Since 4.0.
    """
    servers: list[dict[str, str]] | UnsetType = UNSET
    """Optional. The backend servers.

    Since 4.0.
    """
