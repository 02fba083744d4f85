"""DeleteUserRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteUserRequestDeleteMode(OpenEnum):
    """Mode of deletion. Default: Permissive

    Since 0.6.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
