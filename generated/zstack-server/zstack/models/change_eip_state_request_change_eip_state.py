"""ChangeEipStateRequestChangeEipState."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_eip_state_request_change_eip_state_state_event import (
        ChangeEipStateRequestChangeEipStateStateEvent,
    )

LINKS = ("ChangeEipStateRequestChangeEipStateStateEvent",)


class ChangeEipStateRequestChangeEipState(Model, kw_only=True, gc=False):
    """changeeipstate request body object."""

    state_event: ChangeEipStateRequestChangeEipStateStateEvent = field(
        name="stateEvent",
    )
    """The state change to apply. Valid values: enable, disable.

    One of: enable, disable. Since 0.6.
    """
