"""SyncImageSizeRequestSyncImageSize."""

from __future__ import annotations

from .._runtime.model import Model


class SyncImageSizeRequestSyncImageSize(Model, kw_only=True, gc=False):
    """`SyncImageSizeRequestSyncImageSize` of the API."""
