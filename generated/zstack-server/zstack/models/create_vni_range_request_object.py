"""CreateVniRangeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateVniRangeRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Display name of the VNI range

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the VNI range

    At most 2048 characters. Since 0.6.
    """
    start_vni: int = field(name="startVni")
    """From 0 to 16777214. Since 0.6."""
    end_vni: int = field(name="endVni")
    """Last VNI. Range: 0-16777214

    From 0 to 16777214. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Since 0.6."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
