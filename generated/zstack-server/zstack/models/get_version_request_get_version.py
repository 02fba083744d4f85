"""GetVersionRequestGetVersion."""

from __future__ import annotations

from .._runtime.model import Model


class GetVersionRequestGetVersion(Model, kw_only=True, gc=False):
    """`GetVersionRequestGetVersion` of the API."""
