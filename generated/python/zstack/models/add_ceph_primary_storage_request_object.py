"""AddCephPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddCephPrimaryStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    mon_urls: list[str] = field(name="monUrls")
    """Connection strings of the monitor nodes

    Since 0.6.
    """
    root_volume_pool_name: str | UnsetType = field(
        default=UNSET,
        name="rootVolumePoolName",
    )
    """Pool for root volumes

    At most 255 characters. Since 0.6.
    """
    data_volume_pool_name: str | UnsetType = field(
        default=UNSET,
        name="dataVolumePoolName",
    )
    """Pool for data volumes

    At most 255 characters. Since 0.6.
    """
    image_cache_pool_name: str | UnsetType = field(
        default=UNSET,
        name="imageCachePoolName",
    )
    """Pool for the image cache

    At most 255 characters. Since 0.6.
    """
    url: str
    """URL of the Ceph primary storage

    At most 2048 characters. Since 0.6.
    """
    name: str
    """At most 255 characters. Since 0.6."""
    description: str | UnsetType = UNSET
    """Free text about the Ceph primary storage

    At most 2048 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Kind of the Ceph primary storage

    Since 0.6.
    """
    zone_uuid: str = field(name="zoneUuid")
    """UUID of the zone

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new Ceph primary storage. A random one is made when absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.4.0.
    """
