"""ReconnectBackupStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectBackupStorageRequestObject(Model, kw_only=True, gc=False):
    """`ReconnectBackupStorageRequestObject` of the API."""
