"""PauseVmInstanceRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class PauseVmInstanceRequestObject(Model, kw_only=True, gc=False):
    """`PauseVmInstanceRequestObject` of the API."""
