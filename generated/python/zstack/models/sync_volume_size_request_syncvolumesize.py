"""SyncVolumeSizeRequestSyncvolumesize."""

from __future__ import annotations

from .._runtime.model import Model


class SyncVolumeSizeRequestSyncvolumesize(Model, kw_only=True, gc=False):
    """`SyncVolumeSizeRequestSyncvolumesize` of the API."""
