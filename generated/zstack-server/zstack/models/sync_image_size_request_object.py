"""SyncImageSizeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class SyncImageSizeRequestObject(Model, kw_only=True, gc=False):
    """`SyncImageSizeRequestObject` of the API."""
