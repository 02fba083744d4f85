"""DeleteVmStaticIpRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_vm_static_ip_request_delete_mode import (
        DeleteVmStaticIpRequestDeleteMode,
    )

LINKS = ("DeleteVmStaticIpRequestDeleteMode",)


class DeleteVmStaticIpRequest(Model, kw_only=True):
    """`DeleteVmStaticIpRequest` of the API."""

    l3_network_uuid: str = field(name="l3NetworkUuid")
    """UUID of the L3 network

    Since 0.6.
    """
    static_ip: str | UnsetType = field(default=UNSET, name="staticIp")
    """Fixed IP address

    Since 3.10.0.
    """
    delete_mode: DeleteVmStaticIpRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Mode of deletion. Options: Permissive | Enforcing. Default: Permissive

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
