"""CreateDirectoryRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateDirectoryRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Display name of the directory

    At most 255 characters. Since 4.6.0.
    """
    parent_uuid: str | UnsetType = field(default=UNSET, name="parentUuid")
    """UUID of the parent

    Since 4.6.0.
    """
    zone_uuid: str = field(name="zoneUuid")
    """UUID of the zone

    Since 4.6.0.
    """
    type: str
    """Kind of the directory

    Since 4.6.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new directory. A random one is made when absent

    Since 4.6.0.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 4.6.0.
    """
