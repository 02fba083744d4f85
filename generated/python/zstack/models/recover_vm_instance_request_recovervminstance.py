"""RecoverVmInstanceRequestRecovervminstance."""

from __future__ import annotations

from .._runtime.model import Model


class RecoverVmInstanceRequestRecovervminstance(Model, kw_only=True, gc=False):
    """`RecoverVmInstanceRequestRecovervminstance` of the API."""
