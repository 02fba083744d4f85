"""GetCurrentTimeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class GetCurrentTimeRequestObject(Model, kw_only=True, gc=False):
    """`GetCurrentTimeRequestObject` of the API."""
