"""DeleteDirectoryRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteDirectoryRequestDeleteMode(OpenEnum):
    """How strictly to delete

    Since 4.6.0.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
