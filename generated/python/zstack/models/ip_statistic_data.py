"""IpStatisticData."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class IpStatisticData(Model, kw_only=True):
    """`IpStatisticData` of the API."""

    ip: str | UnsetType = UNSET
    """The IP address."""
    vip_uuid: str | UnsetType = field(default=UNSET, name="vipUuid")
    """The UUID of the VIP."""
    vip_name: str | UnsetType = field(default=UNSET, name="vipName")
    """The name of the VIP."""
    vm_instance_uuid: str | UnsetType = field(default=UNSET, name="vmInstanceUuid")
    """The UUID of the VM instance."""
    vm_instance_name: str | UnsetType = field(default=UNSET, name="vmInstanceName")
    """The name of the VM instance."""
    vm_instance_type: str | UnsetType = field(default=UNSET, name="vmInstanceType")
    """The type of the VM instance."""
    appliance_vm_owner_uuid: str | UnsetType = field(
        default=UNSET,
        name="applianceVmOwnerUuid",
    )
    """The UUID of the appliance VM owner."""
    vm_default_ip: list[str] | UnsetType = field(default=UNSET, name="vmDefaultIp")
    """The IP address of the VM default."""
    resource_types: list[str] | UnsetType = field(default=UNSET, name="resourceTypes")
    """The types of resources."""
    state: str | UnsetType = UNSET
    """The state of the IP statistic."""
    use_for: str | UnsetType = field(default=UNSET, name="useFor")
    """The use for."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    owner_name: str | UnsetType = field(default=UNSET, name="ownerName")
    """The name of the owner."""
