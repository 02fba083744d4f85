"""ShrinkVolumeSnapshotRequestShrinkVolumeSnapshot."""

from __future__ import annotations

from .._runtime.model import Model


class ShrinkVolumeSnapshotRequestShrinkVolumeSnapshot(Model, kw_only=True, gc=False):
    """`ShrinkVolumeSnapshotRequestShrinkVolumeSnapshot` of the API."""
