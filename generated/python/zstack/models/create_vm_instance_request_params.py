"""CreateVmInstanceRequestParams."""

from __future__ import annotations

from typing import Any, TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_instance_request_params_strategy import (
        CreateVmInstanceRequestParamsStrategy,
    )

LINKS = ("CreateVmInstanceRequestParamsStrategy",)


class CreateVmInstanceRequestParams(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Name of the VM instance

    At most 255 characters.
    """
    instance_offering_uuid: str | UnsetType = field(
        default=UNSET,
        name="instanceOfferingUuid",
    )
    """UUID of the instance offering"""
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    """Number of vCPUs"""
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    """Amount of memory in bytes"""
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    """Memory kept for the guest alone. Unit: Byte"""
    image_uuid: str | UnsetType = field(default=UNSET, name="imageUuid")
    """UUID of the image"""
    l3_network_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="l3NetworkUuids",
    )
    """UUIDs of the L3 networks"""
    vm_nic_params: str | UnsetType = field(default=UNSET, name="vmNicParams")
    """NIC settings as a JSON string"""
    type: str | UnsetType = UNSET
    """Kind of the VM instance"""
    root_disk_offering_uuid: str | UnsetType = field(
        default=UNSET,
        name="rootDiskOfferingUuid",
    )
    """UUID of the disk offering for the root volume"""
    root_disk_size: int | UnsetType = field(default=UNSET, name="rootDiskSize")
    data_disk_sizes: list[Any] | UnsetType = field(default=UNSET, name="dataDiskSizes")
    """Sizes of the data volumes"""
    data_disk_offering_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="dataDiskOfferingUuids",
    )
    """UUIDs of the disk offerings for data volumes"""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """UUID of the zone"""
    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    """UUID of the cluster"""
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """UUID of the host"""
    primary_storage_uuid_for_root_volume: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuidForRootVolume",
    )
    """UUID of the primary storage for the root volume"""
    description: str | UnsetType = UNSET
    """Description of the VM instance"""
    default_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultL3NetworkUuid",
    )
    """UUID of the L3 network that supplies the default route"""
    strategy: CreateVmInstanceRequestParamsStrategy | UnsetType = UNSET
    """What to do once the call is accepted. Options: InstantStart | JustCreate |
    CreateStopped

    One of: InstantStart, JustCreate, CreateStopped.
    """
    root_volume_system_tags: list[Any] | UnsetType = field(
        default=UNSET,
        name="rootVolumeSystemTags",
    )
    """System tags for the root volume"""
    data_volume_system_tags: list[Any] | UnsetType = field(
        default=UNSET,
        name="dataVolumeSystemTags",
    )
    """System tags for data volumes"""
    data_volume_system_tags_on_index: dict[str, Any] | UnsetType = field(
        default=UNSET,
        name="dataVolumeSystemTagsOnIndex",
    )
    """System tags by data volume index"""
    ssh_key_pair_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="sshKeyPairUuids",
    )
    """UUIDs of the SSH key pairs"""
    platform: str | UnsetType = UNSET
    """Operating system family. Options: Linux | Windows | Other | Paravirtualization |
    WindowsVirtio
    """
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    architecture: str | UnsetType = UNSET
    """Architecture of the CPU"""
    virtio: bool | UnsetType = UNSET
    """Whether VirtIO drivers are present"""
    disk_aos: list[Any] | UnsetType = field(default=UNSET, name="diskAOs")
    """Disk settings"""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind"""
