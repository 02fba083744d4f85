"""SyncPrimaryStorageCapacityRequestSyncprimarystoragecapacity."""

from __future__ import annotations

from .._runtime.model import Model


class SyncPrimaryStorageCapacityRequestSyncprimarystoragecapacity(
    Model,
    kw_only=True,
    gc=False,
):
    """`SyncPrimaryStorageCapacityRequestSyncprimarystoragecapacity` of the API."""
