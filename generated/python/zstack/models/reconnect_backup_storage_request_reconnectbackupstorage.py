"""ReconnectBackupStorageRequestReconnectbackupstorage."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectBackupStorageRequestReconnectbackupstorage(
    Model,
    kw_only=True,
    gc=False,
):
    """`ReconnectBackupStorageRequestReconnectbackupstorage` of the API."""
