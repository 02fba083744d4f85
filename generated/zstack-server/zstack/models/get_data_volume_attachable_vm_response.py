"""GetDataVolumeAttachableVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vm_instance_inventory import VmInstanceInventory

LINKS = ("ErrorCode", "VmInstanceInventory")


class GetDataVolumeAttachableVmResponse(Model, kw_only=True):
    """`GetDataVolumeAttachableVmResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[VmInstanceInventory] | UnsetType = UNSET
    """See inventories."""
