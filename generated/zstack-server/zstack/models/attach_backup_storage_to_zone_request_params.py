"""AttachBackupStorageToZoneRequestParams."""

from __future__ import annotations

from .._runtime.model import Model


class AttachBackupStorageToZoneRequestParams(Model, kw_only=True, gc=False):
    """`AttachBackupStorageToZoneRequestParams` of the API."""
