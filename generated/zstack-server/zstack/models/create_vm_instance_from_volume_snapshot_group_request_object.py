"""CreateVmInstanceFromVolumeSnapshotGroupRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_instance_from_volume_snapshot_group_request_strategy import (
        CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy,
    )
    from .create_vm_instance_from_volume_snapshot_group_request_type import (
        CreateVmInstanceFromVolumeSnapshotGroupRequestType,
    )

LINKS = (
    "CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestType",
)


class CreateVmInstanceFromVolumeSnapshotGroupRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Display name of the VM instance

    At most 255 characters. Since 4.1.0.
    """
    description: str | UnsetType = UNSET
    """Description of the VM instance

    At most 2048 characters. Since 4.1.0.
    """
    instance_offering_uuid: str | UnsetType = field(
        default=UNSET,
        name="instanceOfferingUuid",
    )
    """UUID of the instance offering

    Since 4.1.0.
    """
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    """vCPU count

    Since 4.1.0.
    """
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    """Memory size. Unit: Byte

    Since 4.1.0.
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

    Since 4.1.0.
    """
    type: CreateVmInstanceFromVolumeSnapshotGroupRequestType | UnsetType = UNSET
    """Type of the VM instance

    One of: UserVm, ApplianceVm. Since 4.1.0.
    """
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """Zone that holds the VM instance, given as a UUID

    Since 4.1.0.
    """
    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    """Since 4.1.0."""
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """UUID of the host

    Since 4.1.0.
    """
    primary_storage_uuid_for_root_volume: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuidForRootVolume",
    )
    """UUID of the primary storage for the root volume

    Since 4.1.0.
    """
    default_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultL3NetworkUuid",
    )
    """UUID of the L3 network that supplies the default route

    Since 4.1.0.
    """
    strategy: CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy | UnsetType = UNSET
    """What to do once the call is accepted. Options: InstantStart | CreateStopped

    One of: InstantStart, CreateStopped. Since 4.1.0.
    """
    root_volume_system_tags: list[str] | UnsetType = field(
        default=UNSET,
        name="rootVolumeSystemTags",
    )
    """System tags for the root volume

    Since 4.1.0.
    """
    data_volume_system_tags: dict[str, list[str]] | UnsetType = field(
        default=UNSET,
        name="dataVolumeSystemTags",
    )
    """System tags for data volumes

    Since 4.1.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new VM instance

    Since 4.1.0.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 4.1.0.
    """
