"""QueryVmInstanceDeviceAddressArchiveResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vm_instance_device_address_archive_inventory import (
        VmInstanceDeviceAddressArchiveInventory,
    )

LINKS = ("ErrorCode", "VmInstanceDeviceAddressArchiveInventory")


class QueryVmInstanceDeviceAddressArchiveResponse(Model, kw_only=True):
    """`QueryVmInstanceDeviceAddressArchiveResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[VmInstanceDeviceAddressArchiveInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
