"""SetVmClockTrackRequestTrack."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class SetVmClockTrackRequestTrack(OpenEnum):
    """Since 4.1.0."""

    GUEST = "guest"
    HOST = "host"
