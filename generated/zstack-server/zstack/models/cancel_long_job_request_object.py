"""CancelLongJobRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class CancelLongJobRequestObject(Model, kw_only=True, gc=False):
    """`CancelLongJobRequestObject` of the API."""
