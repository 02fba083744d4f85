"""ChangePortForwardingRuleStateRequestChangePortForwardingRuleState."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_port_forwarding_rule_state_request_change_port_forwarding_rule_s_5a699551 import (
        ChangePortForwardingRuleStateRequestChangePortForwardingRuleStateStateEvent,
    )

LINKS = ("ChangePortForwardingRuleStateRequestChangePortForwardingRuleStateStateEvent",)


class ChangePortForwardingRuleStateRequestChangePortForwardingRuleState(
    Model,
    kw_only=True,
    gc=False,
):
    """changeportforwardingrulestate request body object."""

    state_event: (
        ChangePortForwardingRuleStateRequestChangePortForwardingRuleStateStateEvent
    ) = field(
        name="stateEvent",
    )
    """The state change to apply. Options: enable | disable.

    One of: enable, disable. Since 0.6.
    """
