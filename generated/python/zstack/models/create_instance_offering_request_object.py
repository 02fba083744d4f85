"""CreateInstanceOfferingRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateInstanceOfferingRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The display name of the instance offering.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the instance offering.

    At most 2048 characters. Since 0.6.
    """
    cpu_num: int = field(name="cpuNum")
    """The vCPU count.

    From 1 to 1024. Since 0.6.
    """
    memory_size: int = field(name="memorySize")
    """From 1 to 9223372036854775807. Since 0.6."""
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
    """Optional. The key used for ordering in lists.

    Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Optional. The kind of the instance offering.

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The UUID to assign to the new instance offering. A random one is made
    when absent.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
