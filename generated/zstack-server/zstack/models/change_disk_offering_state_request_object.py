"""ChangeDiskOfferingStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_disk_offering_state_request_state_event import (
        ChangeDiskOfferingStateRequestStateEvent,
    )

LINKS = ("ChangeDiskOfferingStateRequestStateEvent",)


class ChangeDiskOfferingStateRequestObject(Model, kw_only=True, gc=False):
    """changediskofferingstate request body object."""

    state_event: ChangeDiskOfferingStateRequestStateEvent = field(name="stateEvent")
    """The state change to apply. Options: enable | disable.

    One of: enable, disable. Since 0.6.
    """
