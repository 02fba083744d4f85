"""AddSimulatorBackupStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddSimulatorBackupStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    """Optional.

    Since 0.6.
    """
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Optional. Free capacity. Unit: Byte.

    Since 0.6.
    """
    url: str
    """The address where the simulator backup storage can be reached.

    At most 2048 characters. Since 0.6.
    """
    name: str
    """The name of the simulator backup storage.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the simulator backup storage.

    At most 2048 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Optional.

    Since 0.6.
    """
    import_images: bool | UnsetType = field(default=UNSET, name="importImages")
    """Optional. Whether to take over images already stored there.

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The UUID to assign to the new simulator backup storage. A random one is
    made when absent.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The UUIDs of the tags to bind.

    Since 3.4.0.
    """
