"""SetVmClockTrackRequestIntervalInSeconds."""

from __future__ import annotations

from .._runtime.enums import OpenIntEnum


class SetVmClockTrackRequestIntervalInSeconds(OpenIntEnum):
    """Regular sync interval

    Since 4.4.12.
    """

    VALUE_0 = 0
    VALUE_60 = 60
    VALUE_600 = 600
    VALUE_1800 = 1800
    VALUE_3600 = 3600
    VALUE_7200 = 7200
    VALUE_21600 = 21600
    VALUE_43200 = 43200
    VALUE_86400 = 86400
