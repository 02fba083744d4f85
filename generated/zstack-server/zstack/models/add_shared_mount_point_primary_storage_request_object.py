"""AddSharedMountPointPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddSharedMountPointPrimaryStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    url: str
    """Address where the shared mount point primary storage can be reached

    At most 2048 characters. Since 0.6.
    """
    name: str
    """Display name of the shared mount point primary storage

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the shared mount point primary storage

    At most 2048 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Type of the shared mount point primary storage

    Since 0.6.
    """
    zone_uuid: str = field(name="zoneUuid")
    """Zone that holds the shared mount point primary storage, given as a UUID

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new shared mount point primary storage. A random one is
    made when absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
