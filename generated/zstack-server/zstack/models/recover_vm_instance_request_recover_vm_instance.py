"""RecoverVmInstanceRequestRecoverVmInstance."""

from __future__ import annotations

from .._runtime.model import Model


class RecoverVmInstanceRequestRecoverVmInstance(Model, kw_only=True, gc=False):
    """`RecoverVmInstanceRequestRecoverVmInstance` of the API."""
