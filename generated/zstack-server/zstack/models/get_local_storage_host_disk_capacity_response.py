"""GetLocalStorageHostDiskCapacityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .host_disk_capacity import HostDiskCapacity

LINKS = ("ErrorCode", "HostDiskCapacity")


class GetLocalStorageHostDiskCapacityResponse(Model, kw_only=True):
    """`GetLocalStorageHostDiskCapacityResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[HostDiskCapacity] | UnsetType = UNSET
    """See inventories"""
