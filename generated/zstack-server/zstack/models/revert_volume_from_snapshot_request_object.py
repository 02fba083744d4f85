"""RevertVolumeFromSnapshotRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class RevertVolumeFromSnapshotRequestObject(Model, kw_only=True, gc=False):
    """`RevertVolumeFromSnapshotRequestObject` of the API."""
