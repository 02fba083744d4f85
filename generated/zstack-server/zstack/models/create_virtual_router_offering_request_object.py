"""CreateVirtualRouterOfferingRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateVirtualRouterOfferingRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    zone_uuid: str = field(name="zoneUuid")
    """The UUID of the zone.

    Since 0.6.
    """
    management_network_uuid: str = field(name="managementNetworkUuid")
    """The UUID of the management network.

    Since 0.6.
    """
    image_uuid: str = field(name="imageUuid")
    """The UUID of the image.

    Since 0.6.
    """
    public_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="publicNetworkUuid",
    )
    """Since 0.6."""
    is_default: bool | UnsetType = field(default=UNSET, name="isDefault")
    """Optional. Whether this is the default vRouter offering.

    Since 0.6.
    """
    name: str
    """The display name of the vRouter offering.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the vRouter offering.

    At most 2048 characters. Since 0.6.
    """
    cpu_num: int = field(name="cpuNum")
    """The vCPU count.

    From 1 to 1024. Since 0.6.
    """
    memory_size: int = field(name="memorySize")
    """The amount of memory in bytes.

    From 1 to 9223372036854775807. Since 0.6.
    """
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    """Optional. The memory kept for the guest alone. Unit: Byte.

    From 0 to 9223372036854775807. Since 4.7.21.
    """
    allocator_strategy: str | UnsetType = field(default=UNSET, name="allocatorStrategy")
    """Optional. The strategy that picks a target.

    Since 0.6.
    """
    sort_key: int | UnsetType = field(default=UNSET, name="sortKey")
    """Optional.

    Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Optional. The kind of the vRouter offering.

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new vRouter offering.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 4.7.21.
    """
