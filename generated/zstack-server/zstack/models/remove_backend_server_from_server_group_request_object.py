"""RemoveBackendServerFromServerGroupRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RemoveBackendServerFromServerGroupRequestObject(Model, kw_only=True):
    """removebackendserverfromservergroup request body object."""

    vm_nic_uuids: list[str] | UnsetType = field(default=UNSET, name="vmNicUuids")
    """Optional. The UUIDs of the VM NICs.

    Since 0.6.
    """
    server_ips: list[str] | UnsetType = field(default=UNSET, name="serverIps")
    """Optional. The IP addresses of the servers.

    Since 0.6.
    """
