"""ChangeBackupStorageStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeBackupStorageStateRequestStateEvent(OpenEnum):
    """The switch that turns the backup storage on or off. Valid values: enable,
    disable.

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
