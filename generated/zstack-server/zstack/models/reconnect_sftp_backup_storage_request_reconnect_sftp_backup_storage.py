"""ReconnectSftpBackupStorageRequestReconnectSftpBackupStorage."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectSftpBackupStorageRequestReconnectSftpBackupStorage(
    Model,
    kw_only=True,
    gc=False,
):
    """`ReconnectSftpBackupStorageRequestReconnectSftpBackupStorage` of the API."""
