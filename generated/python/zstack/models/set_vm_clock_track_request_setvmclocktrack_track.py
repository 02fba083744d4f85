"""SetVmClockTrackRequestSetvmclocktrackTrack."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class SetVmClockTrackRequestSetvmclocktrackTrack(OpenEnum):
    """`SetVmClockTrackRequestSetvmclocktrackTrack` of the API."""

    GUEST = "guest"
    HOST = "host"
