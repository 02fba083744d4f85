"""ReconnectBackupStorageRequestReconnectBackupStorage."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectBackupStorageRequestReconnectBackupStorage(
    Model,
    kw_only=True,
    gc=False,
):
    """`ReconnectBackupStorageRequestReconnectBackupStorage` of the API."""
