"""FstrimVmRequestParams."""

from __future__ import annotations

from .._runtime.model import Model


class FstrimVmRequestParams(Model, kw_only=True, gc=False):
    """`FstrimVmRequestParams` of the API."""
