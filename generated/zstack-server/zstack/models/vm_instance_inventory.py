"""VmInstanceInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_cd_rom_inventory import VmCdRomInventory
    from .vm_nic_inventory import VmNicInventory
    from .volume_inventory import VolumeInventory

LINKS = ("VmCdRomInventory", "VmNicInventory", "VolumeInventory")


class VmInstanceInventory(Model, kw_only=True):
    """`VmInstanceInventory` of the API."""

    uuid: str
    """UUID of the VM instance"""
    name: str | UnsetType = UNSET
    """Name of the VM instance"""
    description: str | UnsetType = UNSET
    """Description of the VM instance"""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """Zone that holds the VM instance, given as a UUID"""
    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    """UUID of the cluster"""
    image_uuid: str | UnsetType = field(default=UNSET, name="imageUuid")
    """UUID of the image"""
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """UUID of the host"""
    last_host_uuid: str | UnsetType = field(default=UNSET, name="lastHostUuid")
    """UUID of the last host"""
    instance_offering_uuid: str | UnsetType = field(
        default=UNSET,
        name="instanceOfferingUuid",
    )
    """UUID of the instance offering"""
    root_volume_uuid: str | UnsetType = field(default=UNSET, name="rootVolumeUuid")
    """UUID of the root volume"""
    platform: str | UnsetType = UNSET
    """Operating system family"""
    architecture: str | UnsetType = UNSET
    """CPU architecture"""
    default_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultL3NetworkUuid",
    )
    """UUID of the L3 network that supplies the default route"""
    type: str | UnsetType = UNSET
    """Type of the VM instance"""
    hypervisor_type: str | UnsetType = field(default=UNSET, name="hypervisorType")
    """Type of the hypervisor"""
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    """Amount of memory in bytes"""
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    """Memory kept for the guest alone. Unit: Byte"""
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    """vCPU count"""
    cpu_speed: int | UnsetType = field(default=UNSET, name="cpuSpeed")
    """CPU speed"""
    allocator_strategy: str | UnsetType = field(default=UNSET, name="allocatorStrategy")
    """Strategy that picks a target"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    state: str | UnsetType = UNSET
    """State of the VM instance"""
    vm_nics: list[VmNicInventory] | UnsetType = field(default=UNSET, name="vmNics")
    """See vmNics"""
    all_volumes: list[VolumeInventory] | UnsetType = field(
        default=UNSET,
        name="allVolumes",
    )
    """See allVolumes"""
    vm_cd_roms: list[VmCdRomInventory] | UnsetType = field(
        default=UNSET,
        name="vmCdRoms",
    )
    """See vmCdRoms"""
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    """Operating system inside the guest"""
