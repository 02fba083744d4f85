"""HostDiskCapacity."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class HostDiskCapacity(Model, kw_only=True, gc=False):
    """`HostDiskCapacity` of the API."""

    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """UUID of the host"""
    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    """Total capacity. Unit: Byte"""
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte"""
    total_physical_capacity: int | UnsetType = field(
        default=UNSET,
        name="totalPhysicalCapacity",
    )
    """Total physical capacity. Unit: Byte"""
    available_physical_capacity: int | UnsetType = field(
        default=UNSET,
        name="availablePhysicalCapacity",
    )
    """Free physical capacity. Unit: Byte"""
