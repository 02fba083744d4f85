"""DiskOfferingInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DiskOfferingInventory(Model, kw_only=True, gc=False):
    """`DiskOfferingInventory` of the API."""

    uuid: str
    """The unique ID of the disk offering."""
    name: str | UnsetType = UNSET
    """The name of the disk offering."""
    description: str | UnsetType = UNSET
    """The description of the disk offering."""
    disk_size: int | UnsetType = field(default=UNSET, name="diskSize")
    """The disk size. Unit: Byte."""
    sort_key: int | UnsetType = field(default=UNSET, name="sortKey")
    """The key used for ordering in lists."""
    state: str | UnsetType = UNSET
    """Whether the disk offering is enabled."""
    type: str | UnsetType = UNSET
    """The type of the disk offering."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    allocator_strategy: str | UnsetType = field(default=UNSET, name="allocatorStrategy")
    """The strategy that picks a target."""
