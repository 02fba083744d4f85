"""RevertVmFromSnapshotGroupRequestRevertvmfromsnapshotgroup."""

from __future__ import annotations

from .._runtime.model import Model


class RevertVmFromSnapshotGroupRequestRevertvmfromsnapshotgroup(
    Model,
    kw_only=True,
    gc=False,
):
    """`RevertVmFromSnapshotGroupRequestRevertvmfromsnapshotgroup` of the API."""
