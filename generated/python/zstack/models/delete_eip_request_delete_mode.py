"""DeleteEipRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteEipRequestDeleteMode(OpenEnum):
    """Optional. How strictly to delete. Options: Permissive | Enforcing.

    Since 0.6.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
