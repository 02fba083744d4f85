"""DeleteVmStaticIpRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteVmStaticIpRequestDeleteMode(OpenEnum):
    """Mode of deletion. Options: Permissive | Enforcing. Default: Permissive

    Since 0.6.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
