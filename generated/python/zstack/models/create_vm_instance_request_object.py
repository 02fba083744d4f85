"""CreateVmInstanceRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_instance_request_architecture import (
        CreateVmInstanceRequestArchitecture,
    )
    from .create_vm_instance_request_platform import CreateVmInstanceRequestPlatform
    from .create_vm_instance_request_strategy import CreateVmInstanceRequestStrategy
    from .create_vm_instance_request_type import CreateVmInstanceRequestType
    from .disk_ao import DiskAo

LINKS = (
    "CreateVmInstanceRequestArchitecture",
    "CreateVmInstanceRequestPlatform",
    "CreateVmInstanceRequestStrategy",
    "CreateVmInstanceRequestType",
    "DiskAo",
)


class CreateVmInstanceRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Name of the VM instance

    At most 255 characters. Since 0.6.
    """
    instance_offering_uuid: str | UnsetType = field(
        default=UNSET,
        name="instanceOfferingUuid",
    )
    """UUID of the instance offering

    Since 0.6.
    """
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    """Number of vCPUs

    Since 3.4.0.
    """
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    """Amount of memory in bytes

    Since 3.4.0.
    """
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    """Memory kept for the guest alone. Unit: Byte

    From 0 to 9223372036854775807. Since 4.7.21.
    """
    image_uuid: str | UnsetType = field(default=UNSET, name="imageUuid")
    """UUID of the image

    Since 0.6.
    """
    l3_network_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="l3NetworkUuids",
    )
    """UUIDs of the L3 networks

    Since 0.6.
    """
    vm_nic_params: str | UnsetType = field(default=UNSET, name="vmNicParams")
    """NIC settings as a JSON string

    Since 4.7.0.
    """
    type: CreateVmInstanceRequestType | UnsetType = UNSET
    """Kind of the VM instance

    One of: UserVm, ApplianceVm. Since 0.6.
    """
    root_disk_offering_uuid: str | UnsetType = field(
        default=UNSET,
        name="rootDiskOfferingUuid",
    )
    """UUID of the disk offering for the root volume

    Since 0.6.
    """
    root_disk_size: int | UnsetType = field(default=UNSET, name="rootDiskSize")
    """Since 3.4.0."""
    data_disk_sizes: list[int] | UnsetType = field(default=UNSET, name="dataDiskSizes")
    """Sizes of the data volumes

    Since 4.4.6.
    """
    data_disk_offering_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="dataDiskOfferingUuids",
    )
    """UUIDs of the disk offerings for data volumes

    Since 0.6.
    """
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """UUID of the zone

    Since 0.6.
    """
    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    """UUID of the cluster

    Since 0.6.
    """
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """UUID of the host

    Since 0.6.
    """
    primary_storage_uuid_for_root_volume: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuidForRootVolume",
    )
    """UUID of the primary storage for the root volume

    Since 1.8.
    """
    description: str | UnsetType = UNSET
    """Description of the VM instance

    At most 2048 characters. Since 0.6.
    """
    default_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultL3NetworkUuid",
    )
    """UUID of the L3 network that supplies the default route

    Since 0.6.
    """
    strategy: CreateVmInstanceRequestStrategy | UnsetType = UNSET
    """What to do once the call is accepted. Options: InstantStart | JustCreate |
    CreateStopped

    One of: InstantStart, JustCreate, CreateStopped. Since 0.6.
    """
    root_volume_system_tags: list[str] | UnsetType = field(
        default=UNSET,
        name="rootVolumeSystemTags",
    )
    """System tags for the root volume

    Since 3.0.
    """
    data_volume_system_tags: list[str] | UnsetType = field(
        default=UNSET,
        name="dataVolumeSystemTags",
    )
    """System tags for data volumes

    Since 3.0.
    """
    data_volume_system_tags_on_index: dict[str, list[str]] | UnsetType = field(
        default=UNSET,
        name="dataVolumeSystemTagsOnIndex",
    )
    """System tags by data volume index

    Since 4.4.24.
    """
    ssh_key_pair_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="sshKeyPairUuids",
    )
    """UUIDs of the SSH key pairs

    Since 4.7.21.
    """
    platform: CreateVmInstanceRequestPlatform | UnsetType = UNSET
    """Operating system family. Options: Linux | Windows | Other | Paravirtualization |
    WindowsVirtio

    One of: Linux, Windows, Other, Paravirtualization, WindowsVirtio. Since 4.7.0.
    """
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    """At most 255 characters. Since 4.7.0."""
    architecture: CreateVmInstanceRequestArchitecture | UnsetType = UNSET
    """Architecture of the CPU

    One of: x86_64, aarch64, mips64el, loongarch64. At most 32 characters. Since
    4.7.21.
    """
    virtio: bool | UnsetType = UNSET
    """Whether VirtIO drivers are present

    Since 4.7.0.
    """
    disk_aos: list[DiskAo] | UnsetType = field(default=UNSET, name="diskAOs")
    """Disk settings

    Since 4.7.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Since 0.6."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.
    """
