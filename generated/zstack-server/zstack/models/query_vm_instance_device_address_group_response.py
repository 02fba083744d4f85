"""QueryVmInstanceDeviceAddressGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vm_instance_device_address_group_inventory import (
        VmInstanceDeviceAddressGroupInventory,
    )

LINKS = ("ErrorCode", "VmInstanceDeviceAddressGroupInventory")


class QueryVmInstanceDeviceAddressGroupResponse(Model, kw_only=True):
    """`QueryVmInstanceDeviceAddressGroupResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[VmInstanceDeviceAddressGroupInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
