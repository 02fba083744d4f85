"""DestroyVmInstanceRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DestroyVmInstanceRequestDeleteMode(OpenEnum):
    """Mode of deletion. Valid values: Permissive, Enforcing

    Since 0.6.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
