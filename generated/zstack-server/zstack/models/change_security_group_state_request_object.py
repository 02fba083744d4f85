"""ChangeSecurityGroupStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_security_group_state_request_state_event import (
        ChangeSecurityGroupStateRequestStateEvent,
    )

LINKS = ("ChangeSecurityGroupStateRequestStateEvent",)


class ChangeSecurityGroupStateRequestObject(Model, kw_only=True, gc=False):
    """changesecuritygroupstate request body object."""

    state_event: ChangeSecurityGroupStateRequestStateEvent = field(name="stateEvent")
    """The switch that turns the security group on or off.

    One of: enable, disable. Since 0.6.
    """
