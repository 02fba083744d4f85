"""HwMonitorStatus."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class HwMonitorStatus(OpenEnum):
    """`HwMonitorStatus` of the API."""

    NORMAL = "Normal"
    ERROR = "Error"
    UNKNOWN = "Unknown"
