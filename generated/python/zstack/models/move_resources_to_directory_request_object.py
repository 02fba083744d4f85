"""MoveResourcesToDirectoryRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class MoveResourcesToDirectoryRequestObject(Model, kw_only=True):
    """moveresourcestodirectory request body object."""

    resource_uuids: list[str] = field(name="resourceUuids")
    """At least 1 items. Since 4.6.0."""
    directory_uuid: str = field(name="directoryUuid")
    """UUID of the directory

    Since 4.6.0.
    """
