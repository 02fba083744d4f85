"""ChangeEipStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeEipStateRequestStateEvent(OpenEnum):
    """The state change to apply. Valid values: enable, disable.

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
