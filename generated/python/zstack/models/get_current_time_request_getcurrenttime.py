"""GetCurrentTimeRequestGetcurrenttime."""

from __future__ import annotations

from .._runtime.model import Model


class GetCurrentTimeRequestGetcurrenttime(Model, kw_only=True, gc=False):
    """`GetCurrentTimeRequestGetcurrenttime` of the API."""
