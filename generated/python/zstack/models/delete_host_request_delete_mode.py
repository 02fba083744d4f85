"""DeleteHostRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteHostRequestDeleteMode(OpenEnum):
    """Since 0.6."""

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
