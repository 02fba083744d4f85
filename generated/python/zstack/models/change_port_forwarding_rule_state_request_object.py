"""ChangePortForwardingRuleStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_port_forwarding_rule_state_request_state_event import (
        ChangePortForwardingRuleStateRequestStateEvent,
    )

LINKS = ("ChangePortForwardingRuleStateRequestStateEvent",)


class ChangePortForwardingRuleStateRequestObject(Model, kw_only=True, gc=False):
    """changeportforwardingrulestate request body object."""

    state_event: ChangePortForwardingRuleStateRequestStateEvent = field(
        name="stateEvent",
    )
    """The state change to apply. Options: enable | disable.

    One of: enable, disable. Since 0.6.
    """
