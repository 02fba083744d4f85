"""RevertVolumeFromSnapshotRequestRevertVolumeFromSnapshot."""

from __future__ import annotations

from .._runtime.model import Model


class RevertVolumeFromSnapshotRequestRevertVolumeFromSnapshot(
    Model,
    kw_only=True,
    gc=False,
):
    """`RevertVolumeFromSnapshotRequestRevertVolumeFromSnapshot` of the API."""
