"""CreateEipRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateEipRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The display name of the EIP.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the EIP.

    At most 2048 characters. Since 0.6.
    """
    vip_uuid: str = field(name="vipUuid")
    """Since 0.6."""
    vm_nic_uuid: str | UnsetType = field(default=UNSET, name="vmNicUuid")
    """Optional. The UUID of the VM NIC.

    Since 0.6.
    """
    used_ip_uuid: str | UnsetType = field(default=UNSET, name="usedIpUuid")
    """Optional. The UUID of the IP address.

    Since 3.1.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Since 0.6."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Since 3.4.0."""
