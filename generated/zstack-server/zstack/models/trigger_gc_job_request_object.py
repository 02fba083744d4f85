"""TriggerGcJobRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class TriggerGcJobRequestObject(Model, kw_only=True, gc=False):
    """`TriggerGCJobRequestObject` of the API."""
