"""SyncVolumeSizeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class SyncVolumeSizeRequestObject(Model, kw_only=True, gc=False):
    """`SyncVolumeSizeRequestObject` of the API."""
