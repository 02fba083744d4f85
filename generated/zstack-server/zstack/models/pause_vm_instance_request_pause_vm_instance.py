"""PauseVmInstanceRequestPauseVmInstance."""

from __future__ import annotations

from .._runtime.model import Model


class PauseVmInstanceRequestPauseVmInstance(Model, kw_only=True, gc=False):
    """`PauseVmInstanceRequestPauseVmInstance` of the API."""
