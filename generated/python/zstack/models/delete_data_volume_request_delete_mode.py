"""DeleteDataVolumeRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteDataVolumeRequestDeleteMode(OpenEnum):
    """Optional. How strictly to delete. Default: Permissive.

    Since 0.6.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
