"""VmInstanceDeviceAddressArchiveInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VmInstanceDeviceAddressArchiveInventory(Model, kw_only=True, gc=False):
    """`VmInstanceDeviceAddressArchiveInventory` of the API."""

    id: int | UnsetType = UNSET
    """The row ID."""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """The UUID of the resource."""
    vm_instance_uuid: str | UnsetType = field(default=UNSET, name="vmInstanceUuid")
    """The UUID of the VM instance."""
    device_address: str | UnsetType = field(default=UNSET, name="deviceAddress")
    """The device address."""
    address_group_uuid: str | UnsetType = field(default=UNSET, name="addressGroupUuid")
    """The UUID of the address group."""
    metadata: str | UnsetType = UNSET
    """The metadata."""
    metadata_class: str | UnsetType = field(default=UNSET, name="metadataClass")
    """The metadata class."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
