"""AttachBackupStorageToZoneRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AttachBackupStorageToZoneRequestObject(Model, kw_only=True, gc=False):
    """`AttachBackupStorageToZoneRequestObject` of the API."""
