"""ReconnectSftpBackupStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectSftpBackupStorageRequestObject(Model, kw_only=True, gc=False):
    """`ReconnectSftpBackupStorageRequestObject` of the API."""
