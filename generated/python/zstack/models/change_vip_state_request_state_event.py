"""ChangeVipStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeVipStateRequestStateEvent(OpenEnum):
    """The state change to apply.

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
