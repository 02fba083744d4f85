"""EipInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class EipInventory(Model, kw_only=True, gc=False):
    """`EipInventory` of the API."""

    uuid: str
    """The unique ID of the EIP."""
    name: str | UnsetType = UNSET
    """The name of the EIP."""
    description: str | UnsetType = UNSET
    """Free text about the EIP."""
    vm_nic_uuid: str | UnsetType = field(default=UNSET, name="vmNicUuid")
    """The UUID of the VM NIC."""
    vip_uuid: str | UnsetType = field(default=UNSET, name="vipUuid")
    """The UUID of the VIP."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    state: str | UnsetType = UNSET
    """Whether the EIP is enabled."""
    vip_ip: str | UnsetType = field(default=UNSET, name="vipIp")
    """The IP address of the VIP."""
    guest_ip: str | UnsetType = field(default=UNSET, name="guestIp")
    """The IP address of the guest."""
