"""SyncVolumeSizeRequestSyncVolumeSize."""

from __future__ import annotations

from .._runtime.model import Model


class SyncVolumeSizeRequestSyncVolumeSize(Model, kw_only=True, gc=False):
    """`SyncVolumeSizeRequestSyncVolumeSize` of the API."""
