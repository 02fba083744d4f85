"""DestroyVmInstanceRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DestroyVmInstanceRequestDeleteMode(OpenEnum):
    """Mode of deletion. Valid values: Permissive, Enforcing"""

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
