"""ExpungeVmInstanceRequestExpungevminstance."""

from __future__ import annotations

from .._runtime.model import Model


class ExpungeVmInstanceRequestExpungevminstance(Model, kw_only=True, gc=False):
    """`ExpungeVmInstanceRequestExpungevminstance` of the API."""
