"""SyncPrimaryStorageCapacityRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class SyncPrimaryStorageCapacityRequestObject(Model, kw_only=True, gc=False):
    """`SyncPrimaryStorageCapacityRequestObject` of the API."""
