"""VirtualRouterVmInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_cd_rom_inventory import VmCdRomInventory
    from .vm_nic_inventory import VmNicInventory
    from .volume_inventory import VolumeInventory

LINKS = ("VmCdRomInventory", "VmNicInventory", "VolumeInventory")


class VirtualRouterVmInventory(Model, kw_only=True):
    """`VirtualRouterVmInventory` of the API."""

    uuid: str
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    image_uuid: str | UnsetType = field(default=UNSET, name="imageUuid")
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    last_host_uuid: str | UnsetType = field(default=UNSET, name="lastHostUuid")
    instance_offering_uuid: str | UnsetType = field(
        default=UNSET,
        name="instanceOfferingUuid",
    )
    root_volume_uuid: str | UnsetType = field(default=UNSET, name="rootVolumeUuid")
    platform: str | UnsetType = UNSET
    architecture: str | UnsetType = UNSET
    default_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultL3NetworkUuid",
    )
    type: str | UnsetType = UNSET
    hypervisor_type: str | UnsetType = field(default=UNSET, name="hypervisorType")
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    cpu_speed: int | UnsetType = field(default=UNSET, name="cpuSpeed")
    allocator_strategy: str | UnsetType = field(default=UNSET, name="allocatorStrategy")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    state: str | UnsetType = UNSET
    vm_nics: list[VmNicInventory] | UnsetType = field(default=UNSET, name="vmNics")
    all_volumes: list[VolumeInventory] | UnsetType = field(
        default=UNSET,
        name="allVolumes",
    )
    vm_cd_roms: list[VmCdRomInventory] | UnsetType = field(
        default=UNSET,
        name="vmCdRoms",
    )
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    appliance_vm_type: str | UnsetType = field(default=UNSET, name="applianceVmType")
    management_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="managementNetworkUuid",
    )
    default_route_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultRouteL3NetworkUuid",
    )
    status: str | UnsetType = UNSET
    agent_port: int | UnsetType = field(default=UNSET, name="agentPort")
    ha_status: str | UnsetType = field(default=UNSET, name="haStatus")
    public_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="publicNetworkUuid",
    )
    virtual_router_vips: list[str] | UnsetType = field(
        default=UNSET,
        name="virtualRouterVips",
    )
