"""ChangeInstanceOfferingStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_instance_offering_state_request_state_event import (
        ChangeInstanceOfferingStateRequestStateEvent,
    )

LINKS = ("ChangeInstanceOfferingStateRequestStateEvent",)


class ChangeInstanceOfferingStateRequestObject(Model, kw_only=True, gc=False):
    """changeinstanceofferingstate request body object."""

    state_event: ChangeInstanceOfferingStateRequestStateEvent = field(name="stateEvent")
    """The switch that turns the instance offering on or off. Options: enable | disable.

    One of: enable, disable. Since 0.6.
    """
