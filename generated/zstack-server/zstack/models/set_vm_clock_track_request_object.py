"""SetVmClockTrackRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_clock_track_request_interval_in_seconds import (
        SetVmClockTrackRequestIntervalInSeconds,
    )
    from .set_vm_clock_track_request_track import SetVmClockTrackRequestTrack

LINKS = ("SetVmClockTrackRequestIntervalInSeconds", "SetVmClockTrackRequestTrack")


class SetVmClockTrackRequestObject(Model, kw_only=True, gc=False):
    """setvmclocktrack request body object."""

    track: SetVmClockTrackRequestTrack
    """One of: guest, host. Since 4.1.0."""
    sync_after_vm_resume: bool | UnsetType = field(
        default=UNSET,
        name="syncAfterVMResume",
    )
    """Whether to sync after pause to resume

    Since 4.4.12.
    """
    interval_in_seconds: SetVmClockTrackRequestIntervalInSeconds | UnsetType = field(
        default=UNSET,
        name="intervalInSeconds",
    )
    """Regular sync interval

    One of: 0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400. Since 4.4.12.
    """
