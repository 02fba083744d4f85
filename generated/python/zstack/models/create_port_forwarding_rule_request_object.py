"""CreatePortForwardingRuleRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_port_forwarding_rule_request_protocol_type import (
        CreatePortForwardingRuleRequestProtocolType,
    )

LINKS = ("CreatePortForwardingRuleRequestProtocolType",)


class CreatePortForwardingRuleRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    vip_uuid: str = field(name="vipUuid")
    """The UUID of the VIP.

    Since 0.6.
    """
    vip_port_start: int = field(name="vipPortStart")
    """The first port on the VIP.

    From 1 to 65535. Since 0.6.
    """
    vip_port_end: int | UnsetType = field(default=UNSET, name="vipPortEnd")
    """Optional. The last port on the VIP.

    From 1 to 65535. Since 0.6.
    """
    private_port_start: int | UnsetType = field(default=UNSET, name="privatePortStart")
    """From 1 to 65535. Since 0.6."""
    private_port_end: int | UnsetType = field(default=UNSET, name="privatePortEnd")
    """Optional. The last port on the VM NIC.

    From 1 to 65535. Since 0.6.
    """
    protocol_type: CreatePortForwardingRuleRequestProtocolType = field(
        name="protocolType",
    )
    """The transport protocol.

    One of: TCP, UDP. Since 0.6.
    """
    vm_nic_uuid: str | UnsetType = field(default=UNSET, name="vmNicUuid")
    """Optional. The UUID of the VM NIC.

    Since 0.6.
    """
    allowed_cidr: str | UnsetType = field(default=UNSET, name="allowedCidr")
    """Optional. The CIDR that may connect.

    Since 0.6.
    """
    name: str
    """The display name of the port forwarding rule.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the port forwarding rule.

    At most 2048 characters. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The UUID to assign to the new port forwarding rule. A random one is
    made when absent.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The UUIDs of the tags to bind.

    Since 3.4.0.
    """
