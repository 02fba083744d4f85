"""RevertVolumeFromSnapshotRequestRevertvolumefromsnapshot."""

from __future__ import annotations

from .._runtime.model import Model


class RevertVolumeFromSnapshotRequestRevertvolumefromsnapshot(
    Model,
    kw_only=True,
    gc=False,
):
    """`RevertVolumeFromSnapshotRequestRevertvolumefromsnapshot` of the API."""
