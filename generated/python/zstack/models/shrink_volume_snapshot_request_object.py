"""ShrinkVolumeSnapshotRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ShrinkVolumeSnapshotRequestObject(Model, kw_only=True, gc=False):
    """`ShrinkVolumeSnapshotRequestObject` of the API."""
