"""RerunLongJobRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class RerunLongJobRequestObject(Model, kw_only=True, gc=False):
    """`RerunLongJobRequestObject` of the API."""
