"""DeleteVmNicRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteVmNicRequestDeleteMode(OpenEnum):
    """Mode of deletion. Valid values: Permissive, Enforcing

    Since 4.0.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
