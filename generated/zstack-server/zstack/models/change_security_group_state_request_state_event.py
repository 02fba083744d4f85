"""ChangeSecurityGroupStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeSecurityGroupStateRequestStateEvent(OpenEnum):
    """The switch that turns the security group on or off.

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
