"""ReconnectPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectPrimaryStorageRequestObject(Model, kw_only=True, gc=False):
    """`ReconnectPrimaryStorageRequestObject` of the API."""
