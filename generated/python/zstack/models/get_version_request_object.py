"""GetVersionRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class GetVersionRequestObject(Model, kw_only=True, gc=False):
    """`GetVersionRequestObject` of the API."""
