"""RemoveResourcesFromDirectoryRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RemoveResourcesFromDirectoryRequest(Model, kw_only=True):
    """`RemoveResourcesFromDirectoryRequest` of the API."""

    resource_uuids: list[str] = field(name="resourceUuids")
    """UUIDs of the resources

    At least 1 items. Since 4.6.0.
    """
    directory_uuid: str = field(name="directoryUuid")
    """UUID of the directory

    Since 4.6.0.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
