"""ChangeInstanceOfferingStateRequestChangeInstanceOfferingState."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_instance_offering_state_request_change_instance_offering_state_s_9d409d3b import (
        ChangeInstanceOfferingStateRequestChangeInstanceOfferingStateStateEvent,
    )

LINKS = ("ChangeInstanceOfferingStateRequestChangeInstanceOfferingStateStateEvent",)


class ChangeInstanceOfferingStateRequestChangeInstanceOfferingState(
    Model,
    kw_only=True,
    gc=False,
):
    """changeinstanceofferingstate request body object."""

    state_event: (
        ChangeInstanceOfferingStateRequestChangeInstanceOfferingStateStateEvent
    ) = field(
        name="stateEvent",
    )
    """The switch that turns the instance offering on or off. Options: enable | disable.

    One of: enable, disable. Since 0.6.
    """
