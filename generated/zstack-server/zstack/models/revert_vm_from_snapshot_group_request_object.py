"""RevertVmFromSnapshotGroupRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class RevertVmFromSnapshotGroupRequestObject(Model, kw_only=True, gc=False):
    """`RevertVmFromSnapshotGroupRequestObject` of the API."""
