"""GetCurrentTimeRequestGetCurrentTime."""

from __future__ import annotations

from .._runtime.model import Model


class GetCurrentTimeRequestGetCurrentTime(Model, kw_only=True, gc=False):
    """`GetCurrentTimeRequestGetCurrentTime` of the API."""
