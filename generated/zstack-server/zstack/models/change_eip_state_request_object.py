"""ChangeEipStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_eip_state_request_state_event import ChangeEipStateRequestStateEvent

LINKS = ("ChangeEipStateRequestStateEvent",)


class ChangeEipStateRequestObject(Model, kw_only=True, gc=False):
    """changeeipstate request body object."""

    state_event: ChangeEipStateRequestStateEvent = field(name="stateEvent")
    """The state change to apply. Valid values: enable, disable.

    One of: enable, disable. Since 0.6.
    """
