"""ChangeClusterStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeClusterStateRequestStateEvent(OpenEnum):
    """State change to apply. Options: enable | disable

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
