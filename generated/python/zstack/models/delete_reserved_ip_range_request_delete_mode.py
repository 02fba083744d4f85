"""DeleteReservedIpRangeRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteReservedIpRangeRequestDeleteMode(OpenEnum):
    """Optional. How strictly to delete. Default: Permissive.

    Since 5.1.0.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
