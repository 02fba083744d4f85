"""PauseVmInstanceRequestPausevminstance."""

from __future__ import annotations

from .._runtime.model import Model


class PauseVmInstanceRequestPausevminstance(Model, kw_only=True, gc=False):
    """`PauseVmInstanceRequestPausevminstance` of the API."""
