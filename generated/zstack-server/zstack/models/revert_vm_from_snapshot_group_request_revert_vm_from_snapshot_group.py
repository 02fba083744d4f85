"""RevertVmFromSnapshotGroupRequestRevertVmFromSnapshotGroup."""

from __future__ import annotations

from .._runtime.model import Model


class RevertVmFromSnapshotGroupRequestRevertVmFromSnapshotGroup(
    Model,
    kw_only=True,
    gc=False,
):
    """`RevertVmFromSnapshotGroupRequestRevertVmFromSnapshotGroup` of the API."""
