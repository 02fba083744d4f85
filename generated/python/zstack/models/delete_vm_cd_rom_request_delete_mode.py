"""DeleteVmCdRomRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteVmCdRomRequestDeleteMode(OpenEnum):
    """Mode of deletion. Default: Permissive

    Since 3.3.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
