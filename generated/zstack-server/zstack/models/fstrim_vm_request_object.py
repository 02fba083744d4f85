"""FstrimVmRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class FstrimVmRequestObject(Model, kw_only=True, gc=False):
    """`FstrimVmRequestObject` of the API."""
