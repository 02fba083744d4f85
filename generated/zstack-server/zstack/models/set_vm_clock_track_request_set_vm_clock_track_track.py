"""SetVmClockTrackRequestSetVmClockTrackTrack."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class SetVmClockTrackRequestSetVmClockTrackTrack(OpenEnum):
    """Since 4.1.0."""

    GUEST = "guest"
    HOST = "host"
