"""DeleteL2NetworkRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteL2NetworkRequestDeleteMode(OpenEnum):
    """Since 0.6."""

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
