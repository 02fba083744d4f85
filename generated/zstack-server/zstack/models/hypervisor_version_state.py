"""HypervisorVersionState."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class HypervisorVersionState(OpenEnum):
    """`HypervisorVersionState` of the API."""

    MATCHED = "Matched"
    UNMATCHED = "Unmatched"
    UNKNOWN = "Unknown"
