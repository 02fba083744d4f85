"""ChangeHostStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeHostStateRequestStateEvent(OpenEnum):
    """State change to apply. Options: enable | disable | maintain

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
    MAINTAIN = "maintain"
