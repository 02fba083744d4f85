"""AddLocalPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddLocalPrimaryStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    url: str
    """Address where the local primary storage can be reached

    At most 2048 characters. Since 0.6.
    """
    name: str
    """Display name of the local primary storage

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the local primary storage

    At most 2048 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Kind of the local primary storage

    Since 0.6.
    """
    zone_uuid: str = field(name="zoneUuid")
    """Zone that holds the local primary storage, given as a UUID

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new local primary storage. A random one is made when absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.4.0.
    """
