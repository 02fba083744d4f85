"""AddSimulatorPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddSimulatorPrimaryStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    """Total capacity. Unit: Byte

    Default: 100000000. Since 0.6.
    """
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte. Default: 10000000

    Default: 10000000. Since 0.6.
    """
    available_physical_capacity: int | UnsetType = field(
        default=UNSET,
        name="availablePhysicalCapacity",
    )
    """Default: 10000000. Since 0.6."""
    total_physical_capacity: int | UnsetType = field(
        default=UNSET,
        name="totalPhysicalCapacity",
    )
    """Total physical capacity. Unit: Byte. Default: 10000000

    Default: 10000000. Since 0.6.
    """
    url: str
    """Address where the simulator primary storage can be reached

    At most 2048 characters. Since 0.6.
    """
    name: str
    """Display name of the simulator primary storage

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the simulator primary storage

    At most 2048 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Kind of the simulator primary storage

    Since 0.6.
    """
    zone_uuid: str = field(name="zoneUuid")
    """UUID of the zone

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new simulator primary storage. A random one is made when
    absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
