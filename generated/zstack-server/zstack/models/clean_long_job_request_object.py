"""CleanLongJobRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class CleanLongJobRequestObject(Model, kw_only=True, gc=False):
    """`CleanLongJobRequestObject` of the API."""
