"""ChangeClusterStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_cluster_state_request_state_event import (
        ChangeClusterStateRequestStateEvent,
    )

LINKS = ("ChangeClusterStateRequestStateEvent",)


class ChangeClusterStateRequestObject(Model, kw_only=True, gc=False):
    """changeclusterstate request body object."""

    state_event: ChangeClusterStateRequestStateEvent = field(name="stateEvent")
    """State change to apply. Options: enable | disable

    One of: enable, disable. Since 0.6.
    """
