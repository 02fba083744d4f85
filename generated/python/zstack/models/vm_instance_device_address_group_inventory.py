"""VmInstanceDeviceAddressGroupInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_instance_device_address_archive_inventory import (
        VmInstanceDeviceAddressArchiveInventory,
    )

LINKS = ("VmInstanceDeviceAddressArchiveInventory",)


class VmInstanceDeviceAddressGroupInventory(Model, kw_only=True):
    """`VmInstanceDeviceAddressGroupInventory` of the API."""

    uuid: str
    """The unique ID of the VM instance device address group."""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """The UUID of the resource."""
    vm_instance_uuid: str | UnsetType = field(default=UNSET, name="vmInstanceUuid")
    """The UUID of the VM instance."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    address_list: list[VmInstanceDeviceAddressArchiveInventory] | UnsetType = field(
        default=UNSET,
        name="addressList",
    )
    """See addressList."""
