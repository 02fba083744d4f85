"""ChangeRoleStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .role_state_event import RoleStateEvent

LINKS = ("RoleStateEvent",)


class ChangeRoleStateRequestObject(Model, kw_only=True, gc=False):
    """changerolestate request body object."""

    state_event: RoleStateEvent = field(name="stateEvent")
    """The switch that turns the role on or off. Options: enable | disable.

    One of: enable, disable. Since 0.6.
    """
