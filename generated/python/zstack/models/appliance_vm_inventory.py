"""ApplianceVmInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_cd_rom_inventory import VmCdRomInventory
    from .vm_nic_inventory import VmNicInventory
    from .volume_inventory import VolumeInventory

LINKS = ("VmCdRomInventory", "VmNicInventory", "VolumeInventory")


class ApplianceVmInventory(Model, kw_only=True):
    """`ApplianceVmInventory` of the API."""

    uuid: str
    """The UUID of the appliance VM."""
    name: str | UnsetType = UNSET
    """The name of the appliance VM."""
    description: str | UnsetType = UNSET
    """Free text about the appliance VM."""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """The zone that holds the appliance VM, given as a UUID."""
    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    """The UUID of the cluster."""
    image_uuid: str | UnsetType = field(default=UNSET, name="imageUuid")
    """The UUID of the image."""
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """The UUID of the host."""
    last_host_uuid: str | UnsetType = field(default=UNSET, name="lastHostUuid")
    """The UUID of the last host."""
    instance_offering_uuid: str | UnsetType = field(
        default=UNSET,
        name="instanceOfferingUuid",
    )
    """The UUID of the instance offering."""
    root_volume_uuid: str | UnsetType = field(default=UNSET, name="rootVolumeUuid")
    """The UUID of the root volume."""
    platform: str | UnsetType = UNSET
    """The operating system family."""
    architecture: str | UnsetType = UNSET
    """The CPU architecture."""
    default_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultL3NetworkUuid",
    )
    """The UUID of the L3 network that supplies the default route."""
    type: str | UnsetType = UNSET
    """The type of the appliance VM."""
    hypervisor_type: str | UnsetType = field(default=UNSET, name="hypervisorType")
    """The type of the hypervisor."""
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    """The amount of memory in bytes."""
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    """The memory kept for the guest alone. Unit: Byte."""
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    """The vCPU count."""
    cpu_speed: int | UnsetType = field(default=UNSET, name="cpuSpeed")
    """The CPU speed."""
    allocator_strategy: str | UnsetType = field(default=UNSET, name="allocatorStrategy")
    """The strategy that picks a target."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    state: str | UnsetType = UNSET
    """Whether the appliance VM is enabled."""
    vm_nics: list[VmNicInventory] | UnsetType = field(default=UNSET, name="vmNics")
    """See vmNics."""
    all_volumes: list[VolumeInventory] | UnsetType = field(
        default=UNSET,
        name="allVolumes",
    )
    """See allVolumes."""
    vm_cd_roms: list[VmCdRomInventory] | UnsetType = field(
        default=UNSET,
        name="vmCdRoms",
    )
    """See vmCdRoms."""
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    """The operating system inside the guest."""
    appliance_vm_type: str | UnsetType = field(default=UNSET, name="applianceVmType")
    """The type of the appliance VM."""
    management_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="managementNetworkUuid",
    )
    """The UUID of the management network."""
    default_route_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultRouteL3NetworkUuid",
    )
    """The UUID of the default route L3 network."""
    status: str | UnsetType = UNSET
    """The current status of the appliance VM."""
    agent_port: int | UnsetType = field(default=UNSET, name="agentPort")
    """The agent port."""
    ha_status: str | UnsetType = field(default=UNSET, name="haStatus")
    """The status of the ha."""
