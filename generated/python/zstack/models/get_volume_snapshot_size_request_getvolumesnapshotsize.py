"""GetVolumeSnapshotSizeRequestGetvolumesnapshotsize."""

from __future__ import annotations

from .._runtime.model import Model


class GetVolumeSnapshotSizeRequestGetvolumesnapshotsize(Model, kw_only=True, gc=False):
    """`GetVolumeSnapshotSizeRequestGetvolumesnapshotsize` of the API."""
