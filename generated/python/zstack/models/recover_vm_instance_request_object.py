"""RecoverVmInstanceRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class RecoverVmInstanceRequestObject(Model, kw_only=True, gc=False):
    """`RecoverVmInstanceRequestObject` of the API."""
