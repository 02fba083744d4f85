"""DeleteVipRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteVipRequestDeleteMode(OpenEnum):
    """Optional. How strictly to delete.

    Since 0.6.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
