"""AddResourcesToDirectoryRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class AddResourcesToDirectoryRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    resource_uuids: list[str] = field(name="resourceUuids")
    """UUIDs of the resources

    At least 1 items. Since 4.6.0.
    """
    directory_uuid: str = field(name="directoryUuid")
    """UUID of the directory

    Since 4.6.0.
    """
