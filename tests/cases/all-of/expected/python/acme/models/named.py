"""Named."""

from __future__ import annotations

from .._runtime.model import Model


class Named(Model, kw_only=True, gc=False):
    """`Named` of the API."""

    name: str
    """At most 20 characters."""
