"""VolumeInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VolumeInventory(Model, kw_only=True, gc=False):
    """`VolumeInventory` of the API."""

    uuid: str
    """The UUID of the volume."""
    name: str | UnsetType = UNSET
    """The name of the volume."""
    description: str | UnsetType = UNSET
    """The description of the volume."""
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    """The UUID of the primary storage."""
    vm_instance_uuid: str | UnsetType = field(default=UNSET, name="vmInstanceUuid")
    """The UUID of the VM instance."""
    disk_offering_uuid: str | UnsetType = field(default=UNSET, name="diskOfferingUuid")
    """The UUID of the disk offering."""
    root_image_uuid: str | UnsetType = field(default=UNSET, name="rootImageUuid")
    """The UUID of the root image."""
    install_path: str | UnsetType = field(default=UNSET, name="installPath")
    """The path on the storage."""
    type: str | UnsetType = UNSET
    """The kind of the volume."""
    format: str | UnsetType = UNSET
    """The disk format."""
    size: int | UnsetType = UNSET
    """The size. Unit: Byte."""
    actual_size: int | UnsetType = field(default=UNSET, name="actualSize")
    """The space in use. Unit: Byte."""
    device_id: int | UnsetType = field(default=UNSET, name="deviceId")
    """The device number."""
    state: str | UnsetType = UNSET
    """The state of the volume."""
    status: str | UnsetType = UNSET
    """The connection status of the volume."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    is_shareable: bool | UnsetType = field(default=UNSET, name="isShareable")
    """Whether several VM instances may share it."""
    volume_qos: str | UnsetType = field(default=UNSET, name="volumeQos")
    """The volume QoS."""
    last_detach_date: str | UnsetType = field(default=UNSET, name="lastDetachDate")
    """The time of the last detach."""
    last_vm_instance_uuid: str | UnsetType = field(
        default=UNSET,
        name="lastVmInstanceUuid",
    )
    """The UUID of the last VM instance."""
    last_attach_date: str | UnsetType = field(default=UNSET, name="lastAttachDate")
    """The time of the last attach."""
    protocol: str | UnsetType = UNSET
    """The protocol."""
