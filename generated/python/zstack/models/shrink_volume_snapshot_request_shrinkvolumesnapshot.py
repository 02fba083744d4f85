"""ShrinkVolumeSnapshotRequestShrinkvolumesnapshot."""

from __future__ import annotations

from .._runtime.model import Model


class ShrinkVolumeSnapshotRequestShrinkvolumesnapshot(Model, kw_only=True, gc=False):
    """`ShrinkVolumeSnapshotRequestShrinkvolumesnapshot` of the API."""
