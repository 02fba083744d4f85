"""TriggerGcJobRequestTriggergcjob."""

from __future__ import annotations

from .._runtime.model import Model


class TriggerGcJobRequestTriggergcjob(Model, kw_only=True, gc=False):
    """`TriggerGCJobRequestTriggergcjob` of the API."""
