"""CreateVmInstanceRequestStrategy."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceRequestStrategy(OpenEnum):
    """What to do once the call is accepted. Options: InstantStart | JustCreate |
    CreateStopped

    Since 0.6.
    """

    INSTANT_START = "InstantStart"
    JUST_CREATE = "JustCreate"
    CREATE_STOPPED = "CreateStopped"
