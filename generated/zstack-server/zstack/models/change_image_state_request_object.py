"""ChangeImageStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_image_state_request_state_event import (
        ChangeImageStateRequestStateEvent,
    )

LINKS = ("ChangeImageStateRequestStateEvent",)


class ChangeImageStateRequestObject(Model, kw_only=True, gc=False):
    """changeimagestate request body object."""

    state_event: ChangeImageStateRequestStateEvent = field(name="stateEvent")
    """The state change to apply. Options: enable | disable.

    One of: enable, disable. Since 0.6.
    """
