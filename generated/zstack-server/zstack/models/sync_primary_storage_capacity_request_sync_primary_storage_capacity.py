"""SyncPrimaryStorageCapacityRequestSyncPrimaryStorageCapacity."""

from __future__ import annotations

from .._runtime.model import Model


class SyncPrimaryStorageCapacityRequestSyncPrimaryStorageCapacity(
    Model,
    kw_only=True,
    gc=False,
):
    """`SyncPrimaryStorageCapacityRequestSyncPrimaryStorageCapacity` of the API."""
