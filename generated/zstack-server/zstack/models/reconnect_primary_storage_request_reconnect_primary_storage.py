"""ReconnectPrimaryStorageRequestReconnectPrimaryStorage."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectPrimaryStorageRequestReconnectPrimaryStorage(
    Model,
    kw_only=True,
    gc=False,
):
    """`ReconnectPrimaryStorageRequestReconnectPrimaryStorage` of the API."""
