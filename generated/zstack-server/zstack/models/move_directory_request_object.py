"""MoveDirectoryRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class MoveDirectoryRequestObject(Model, kw_only=True, gc=False):
    """movedirectory request body object."""

    target_parent_uuid: str = field(name="targetParentUuid")
    """UUID of the directory

    Since 4.6.0.
    """
    directory_uuid: str = field(name="directoryUuid")
    """UUID of the directory

    Since 4.6.0.
    """
