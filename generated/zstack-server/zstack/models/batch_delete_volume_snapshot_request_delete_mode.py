"""BatchDeleteVolumeSnapshotRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class BatchDeleteVolumeSnapshotRequestDeleteMode(OpenEnum):
    """Optional. How strictly to delete. Options: Permissive | Enforcing.

    Since 3.3.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
