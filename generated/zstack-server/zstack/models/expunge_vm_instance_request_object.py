"""ExpungeVmInstanceRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ExpungeVmInstanceRequestObject(Model, kw_only=True, gc=False):
    """`ExpungeVmInstanceRequestObject` of the API."""
