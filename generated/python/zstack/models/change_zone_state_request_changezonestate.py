"""ChangeZoneStateRequestChangezonestate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_zone_state_request_changezonestate_state_event import (
        ChangeZoneStateRequestChangezonestateStateEvent,
    )

LINKS = ("ChangeZoneStateRequestChangezonestateStateEvent",)


class ChangeZoneStateRequestChangezonestate(Model, kw_only=True, gc=False):
    """changezonestate request body object."""

    state_event: ChangeZoneStateRequestChangezonestateStateEvent = field(
        name="stateEvent",
    )
    """The switch that turns the zone on or off. Valid values: enable, disable.

    One of: enable, disable. Since 0.6.
    """
