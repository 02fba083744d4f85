"""GetVolumeSnapshotSizeRequestGetVolumeSnapshotSize."""

from __future__ import annotations

from .._runtime.model import Model


class GetVolumeSnapshotSizeRequestGetVolumeSnapshotSize(Model, kw_only=True, gc=False):
    """`GetVolumeSnapshotSizeRequestGetVolumeSnapshotSize` of the API."""
