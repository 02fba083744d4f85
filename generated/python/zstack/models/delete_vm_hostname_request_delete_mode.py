"""DeleteVmHostnameRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteVmHostnameRequestDeleteMode(OpenEnum):
    """How strictly to delete. Options: Permissive | Enforcing. Default: Permissive

    Since 0.6.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
