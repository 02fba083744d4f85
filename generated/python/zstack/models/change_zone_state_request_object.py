"""ChangeZoneStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_zone_state_request_state_event import ChangeZoneStateRequestStateEvent

LINKS = ("ChangeZoneStateRequestStateEvent",)


class ChangeZoneStateRequestObject(Model, kw_only=True, gc=False):
    """changezonestate request body object."""

    state_event: ChangeZoneStateRequestStateEvent = field(name="stateEvent")
    """The switch that turns the zone on or off. Valid values: enable, disable.

    One of: enable, disable. Since 0.6.
    """
