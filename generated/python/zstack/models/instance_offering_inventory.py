"""InstanceOfferingInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class InstanceOfferingInventory(Model, kw_only=True, gc=False):
    """`InstanceOfferingInventory` of the API."""

    uuid: str
    """The UUID of the instance offering."""
    name: str | UnsetType = UNSET
    """The name of the instance offering."""
    description: str | UnsetType = UNSET
    """The description of the instance offering."""
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    """The number of vCPUs."""
    cpu_speed: int | UnsetType = field(default=UNSET, name="cpuSpeed")
    """The CPU speed."""
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    """The amount of memory in bytes."""
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    """The memory kept for the guest alone. Unit: Byte."""
    type: str | UnsetType = UNSET
    """The type of the instance offering."""
    allocator_strategy: str | UnsetType = field(default=UNSET, name="allocatorStrategy")
    """The strategy that picks a target."""
    sort_key: int | UnsetType = field(default=UNSET, name="sortKey")
    """The key used for ordering in lists."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    state: str | UnsetType = UNSET
    """Whether the instance offering is enabled."""
