"""LongJobState."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class LongJobState(OpenEnum):
    """`LongJobState` of the API."""

    WAITING = "Waiting"
    SUSPENDED = "Suspended"
    RUNNING = "Running"
    SUCCEEDED = "Succeeded"
    CANCELING = "Canceling"
    CANCELED = "Canceled"
    FAILED = "Failed"
