"""ChangePrimaryStorageStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangePrimaryStorageStateRequestStateEvent(OpenEnum):
    """State change to apply

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
    MAINTAIN = "maintain"
    DELETING = "deleting"
