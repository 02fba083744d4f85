"""ChangeDiskOfferingStateRequestChangeDiskOfferingState."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_disk_offering_state_request_change_disk_offering_state_state_event import (
        ChangeDiskOfferingStateRequestChangeDiskOfferingStateStateEvent,
    )

LINKS = ("ChangeDiskOfferingStateRequestChangeDiskOfferingStateStateEvent",)


class ChangeDiskOfferingStateRequestChangeDiskOfferingState(
    Model,
    kw_only=True,
    gc=False,
):
    """changediskofferingstate request body object."""

    state_event: ChangeDiskOfferingStateRequestChangeDiskOfferingStateStateEvent = (
        field(
            name="stateEvent",
        )
    )
    """The state change to apply. Options: enable | disable.

    One of: enable, disable. Since 0.6.
    """
