"""ChangeZoneStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeZoneStateRequestStateEvent(OpenEnum):
    """The switch that turns the zone on or off. Valid values: enable, disable.

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
