"""VirtualRouterOfferingInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VirtualRouterOfferingInventory(Model, kw_only=True, gc=False):
    """`VirtualRouterOfferingInventory` of the API."""

    uuid: str
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    cpu_speed: int | UnsetType = field(default=UNSET, name="cpuSpeed")
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    type: str | UnsetType = UNSET
    allocator_strategy: str | UnsetType = field(default=UNSET, name="allocatorStrategy")
    sort_key: int | UnsetType = field(default=UNSET, name="sortKey")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    state: str | UnsetType = UNSET
    management_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="managementNetworkUuid",
    )
    public_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="publicNetworkUuid",
    )
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    is_default: bool | UnsetType = field(default=UNSET, name="isDefault")
    image_uuid: str | UnsetType = field(default=UNSET, name="imageUuid")
