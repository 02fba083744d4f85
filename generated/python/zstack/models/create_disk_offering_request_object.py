"""CreateDiskOfferingRequestObject."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateDiskOfferingRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The name of the disk offering.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the disk offering.

    At most 2048 characters. Since 0.6.
    """
    disk_size: int = field(name="diskSize")
    """The disk size. Unit: Byte.

    From 1 to 9223372036854775807. Since 0.6.
    """
    sort_key: int | UnsetType = field(default=UNSET, name="sortKey")
    """Optional. The key used for ordering in lists.

    Since 0.6.
    """
    allocation_strategy: str | UnsetType = field(
        default=UNSET,
        name="allocationStrategy",
    )
    """Optional. The strategy that picks the address.

    Since 0.6.
    """
    type: Literal["zstack"] | UnsetType = UNSET
    """Optional. The type of the disk offering. Options: zstack.

    One of: zstack. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new disk offering.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The UUIDs of the tags to bind.

    Since 3.4.0.
    """
