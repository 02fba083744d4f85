"""ReconnectSftpBackupStorageRequestReconnectsftpbackupstorage."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectSftpBackupStorageRequestReconnectsftpbackupstorage(
    Model,
    kw_only=True,
    gc=False,
):
    """`ReconnectSftpBackupStorageRequestReconnectsftpbackupstorage` of the API."""
