"""ReconnectPrimaryStorageRequestReconnectprimarystorage."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectPrimaryStorageRequestReconnectprimarystorage(
    Model,
    kw_only=True,
    gc=False,
):
    """`ReconnectPrimaryStorageRequestReconnectprimarystorage` of the API."""
