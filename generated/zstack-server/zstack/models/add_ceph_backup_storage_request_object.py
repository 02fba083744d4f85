"""AddCephBackupStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddCephBackupStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    mon_urls: list[str] = field(name="monUrls")
    """Connection strings of the monitor nodes

    Since 0.6.
    """
    pool_name: str | UnsetType = field(default=UNSET, name="poolName")
    """Name of the pool

    At most 255 characters. Since 0.6.
    """
    url: str | UnsetType = UNSET
    """Address where the Ceph backup storage can be reached

    At most 2048 characters. Since 0.6.
    """
    name: str
    """Display name of the Ceph backup storage

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the Ceph backup storage

    At most 2048 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Type of the Ceph backup storage

    Since 0.6.
    """
    import_images: bool | UnsetType = field(default=UNSET, name="importImages")
    """Whether to take over images already stored there

    Since 1.9.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new Ceph backup storage

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
