"""ChangeVipStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_vip_state_request_state_event import ChangeVipStateRequestStateEvent

LINKS = ("ChangeVipStateRequestStateEvent",)


class ChangeVipStateRequestObject(Model, kw_only=True, gc=False):
    """changevipstate request body object."""

    state_event: ChangeVipStateRequestStateEvent = field(name="stateEvent")
    """The state change to apply.

    One of: enable, disable. Since 0.6.
    """
