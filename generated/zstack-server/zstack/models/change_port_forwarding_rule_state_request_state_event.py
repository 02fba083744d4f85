"""ChangePortForwardingRuleStateRequestStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangePortForwardingRuleStateRequestStateEvent(OpenEnum):
    """The state change to apply. Options: enable | disable.

    Since 0.6.
    """

    ENABLE = "enable"
    DISABLE = "disable"
