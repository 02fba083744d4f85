"""ResumeLongJobRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ResumeLongJobRequestObject(Model, kw_only=True, gc=False):
    """`ResumeLongJobRequestObject` of the API."""
