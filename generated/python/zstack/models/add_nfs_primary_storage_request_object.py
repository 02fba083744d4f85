"""AddNfsPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddNfsPrimaryStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    url: str
    """URL of the NFS primary storage

    At most 2048 characters. Since 0.6.
    """
    name: str
    """Name of the NFS primary storage

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the NFS primary storage

    At most 2048 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Type of the NFS primary storage

    Since 0.6.
    """
    zone_uuid: str = field(name="zoneUuid")
    """UUID of the zone

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new NFS primary storage

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
