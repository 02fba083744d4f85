"""AddDnsToL3NetworkRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AddDnsToL3NetworkRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    dns: str
    """Since 0.6."""
