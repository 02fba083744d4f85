"""RemoveMonFromCephBackupStorageRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RemoveMonFromCephBackupStorageRequest(Model, kw_only=True):
    """`RemoveMonFromCephBackupStorageRequest` of the API."""

    mon_hostnames: list[str] = field(name="monHostnames")
    """Host names of the monitor nodes

    At least 1 items. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
