"""ChangeVipStateRequestChangeVipStateStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeVipStateRequestChangeVipStateStateEvent(OpenEnum):
    """The state change to apply.

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
