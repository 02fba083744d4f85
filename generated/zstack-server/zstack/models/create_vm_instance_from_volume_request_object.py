"""CreateVmInstanceFromVolumeRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_instance_from_volume_request_platform import (
        CreateVmInstanceFromVolumeRequestPlatform,
    )
    from .create_vm_instance_from_volume_request_strategy import (
        CreateVmInstanceFromVolumeRequestStrategy,
    )
    from .create_vm_instance_from_volume_request_type import (
        CreateVmInstanceFromVolumeRequestType,
    )

LINKS = (
    "CreateVmInstanceFromVolumeRequestPlatform",
    "CreateVmInstanceFromVolumeRequestStrategy",
    "CreateVmInstanceFromVolumeRequestType",
)


class CreateVmInstanceFromVolumeRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Name of the VM instance

    At most 255 characters. Since 3.10.0.
    """
    description: str | UnsetType = UNSET
    """Description of the VM instance

    At most 2048 characters. Since 3.10.0.
    """
    instance_offering_uuid: str | UnsetType = field(
        default=UNSET,
        name="instanceOfferingUuid",
    )
    """UUID of the instance offering

    Since 3.10.0.
    """
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    """Number of vCPUs

    Since 3.10.0.
    """
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    """Memory size. Unit: Byte

    Since 3.10.0.
    """
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    """Memory kept for the guest alone. Unit: Byte

    From 0 to 9223372036854775807. Since 4.7.21.
    """
    l3_network_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="l3NetworkUuids",
    )
    """UUIDs of the L3 networks

    Since 3.10.0.
    """
    vm_nic_params: str | UnsetType = field(default=UNSET, name="vmNicParams")
    """NIC settings as a JSON string

    Since 4.7.0.
    """
    type: CreateVmInstanceFromVolumeRequestType | UnsetType = UNSET
    """Type of the VM instance. Options: UserVm | ApplianceVm

    One of: UserVm, ApplianceVm. Since 3.10.0.
    """
    volume_uuid: str = field(name="volumeUuid")
    """UUID of the volume

    Since 3.10.0.
    """
    platform: CreateVmInstanceFromVolumeRequestPlatform | UnsetType = UNSET
    """Guest platform

    One of: Linux, Windows, Other, Paravirtualization, WindowsVirtio. Since 3.10.0.
    """
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """Zone that holds the VM instance, given as a UUID

    Since 3.10.0.
    """
    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    """UUID of the cluster

    Since 3.10.0.
    """
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """UUID of the host

    Since 3.10.0.
    """
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    """UUID of the primary storage

    Since 3.10.0.
    """
    default_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultL3NetworkUuid",
    )
    """UUID of the L3 network that supplies the default route

    Since 3.10.0.
    """
    strategy: CreateVmInstanceFromVolumeRequestStrategy | UnsetType = UNSET
    """What to do once the call is accepted

    One of: InstantStart, CreateStopped. Since 3.10.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new VM instance. A random one is made when absent

    Since 3.10.0.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.10.0.
    """
