"""ChangeHostStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_host_state_request_state_event import ChangeHostStateRequestStateEvent

LINKS = ("ChangeHostStateRequestStateEvent",)


class ChangeHostStateRequestObject(Model, kw_only=True, gc=False):
    """changehoststate request body object."""

    state_event: ChangeHostStateRequestStateEvent = field(name="stateEvent")
    """State change to apply. Options: enable | disable | maintain

    One of: enable, disable, maintain. Since 0.6.
    """
