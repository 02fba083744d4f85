"""GetVolumeSnapshotSizeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class GetVolumeSnapshotSizeRequestObject(Model, kw_only=True, gc=False):
    """`GetVolumeSnapshotSizeRequestObject` of the API."""
