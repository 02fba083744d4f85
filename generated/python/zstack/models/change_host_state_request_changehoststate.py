"""ChangeHostStateRequestChangehoststate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_host_state_request_changehoststate_state_event import (
        ChangeHostStateRequestChangehoststateStateEvent,
    )

LINKS = ("ChangeHostStateRequestChangehoststateStateEvent",)


class ChangeHostStateRequestChangehoststate(Model, kw_only=True, gc=False):
    """changehoststate request body object."""

    state_event: ChangeHostStateRequestChangehoststateStateEvent = field(
        name="stateEvent",
    )
    """State change to apply. Options: enable | disable | maintain

    One of: enable, disable, maintain. Since 0.6.
    """
