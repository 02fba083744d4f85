"""CreateVmInstanceFromVolumeRequestStrategy."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceFromVolumeRequestStrategy(OpenEnum):
    """What to do once the call is accepted

    Since 3.10.0.
    """

    INSTANT_START = "InstantStart"
    CREATE_STOPPED = "CreateStopped"
