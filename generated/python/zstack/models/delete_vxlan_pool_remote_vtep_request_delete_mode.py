"""DeleteVxlanPoolRemoteVtepRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteVxlanPoolRemoteVtepRequestDeleteMode(OpenEnum):
    """Mode of deletion. Default: Permissive

    Since 4.7.11.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
