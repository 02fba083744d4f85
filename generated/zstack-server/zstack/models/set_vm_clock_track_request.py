"""SetVmClockTrackRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_clock_track_request_object import SetVmClockTrackRequestObject

LINKS = ("SetVmClockTrackRequestObject",)


class SetVmClockTrackRequest(Model, kw_only=True):
    """`SetVmClockTrackRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.1.0.
    """
    set_vm_clock_track: SetVmClockTrackRequestObject = field(name="setVmClockTrack")
    """setvmclocktrack request body object."""
