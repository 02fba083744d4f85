"""GarbageCollectorInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class GarbageCollectorInventory(Model, kw_only=True, gc=False):
    """`GarbageCollectorInventory` of the API."""

    uuid: str
    """UUID of the GC job"""
    name: str | UnsetType = UNSET
    """Name of the GC job"""
    runner_class: str | UnsetType = field(default=UNSET, name="runnerClass")
    """Runner class"""
    context: str | UnsetType = UNSET
    """Context"""
    status: str | UnsetType = UNSET
    """Current status of the GC job"""
    management_node_uuid: str | UnsetType = field(
        default=UNSET,
        name="managementNodeUuid",
    )
    """UUID of the management node"""
    type: str | UnsetType = UNSET
    """Type of the GC job"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
