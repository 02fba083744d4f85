"""ChangeInstanceOfferingStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeInstanceOfferingStateRequestStateEvent(OpenEnum):
    """The switch that turns the instance offering on or off. Options: enable | disable.

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
