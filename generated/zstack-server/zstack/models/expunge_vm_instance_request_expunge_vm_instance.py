"""ExpungeVmInstanceRequestExpungeVmInstance."""

from __future__ import annotations

from .._runtime.model import Model


class ExpungeVmInstanceRequestExpungeVmInstance(Model, kw_only=True, gc=False):
    """`ExpungeVmInstanceRequestExpungeVmInstance` of the API."""
