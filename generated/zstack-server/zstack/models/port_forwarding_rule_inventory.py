"""PortForwardingRuleInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class PortForwardingRuleInventory(Model, kw_only=True, gc=False):
    """`PortForwardingRuleInventory` of the API."""

    uuid: str
    """The UUID of the port forwarding rule."""
    name: str | UnsetType = UNSET
    """The name of the port forwarding rule."""
    description: str | UnsetType = UNSET
    """Free text about the port forwarding rule."""
    vip_ip: str | UnsetType = field(default=UNSET, name="vipIp")
    """The IP address of the VIP."""
    guest_ip: str | UnsetType = field(default=UNSET, name="guestIp")
    """The IP address of the guest."""
    vip_uuid: str | UnsetType = field(default=UNSET, name="vipUuid")
    """The UUID of the VIP."""
    vip_port_start: int | UnsetType = field(default=UNSET, name="vipPortStart")
    """The first port on the VIP."""
    vip_port_end: int | UnsetType = field(default=UNSET, name="vipPortEnd")
    """The last port on the VIP."""
    private_port_start: int | UnsetType = field(default=UNSET, name="privatePortStart")
    """The first port on the VM NIC."""
    private_port_end: int | UnsetType = field(default=UNSET, name="privatePortEnd")
    """The last port on the VM NIC."""
    vm_nic_uuid: str | UnsetType = field(default=UNSET, name="vmNicUuid")
    """The UUID of the VM NIC."""
    protocol_type: str | UnsetType = field(default=UNSET, name="protocolType")
    """The transport protocol."""
    state: str | UnsetType = UNSET
    """The state of the port forwarding rule."""
    allowed_cidr: str | UnsetType = field(default=UNSET, name="allowedCidr")
    """The CIDR that may connect."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
