"""GetVersionRequestGetversion."""

from __future__ import annotations

from .._runtime.model import Model


class GetVersionRequestGetversion(Model, kw_only=True, gc=False):
    """`GetVersionRequestGetversion` of the API."""
