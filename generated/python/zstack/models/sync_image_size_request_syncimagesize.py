"""SyncImageSizeRequestSyncimagesize."""

from __future__ import annotations

from .._runtime.model import Model


class SyncImageSizeRequestSyncimagesize(Model, kw_only=True, gc=False):
    """`SyncImageSizeRequestSyncimagesize` of the API."""
