"""TriggerGcJobRequestTriggerGcJob."""

from __future__ import annotations

from .._runtime.model import Model


class TriggerGcJobRequestTriggerGcJob(Model, kw_only=True, gc=False):
    """`TriggerGCJobRequestTriggerGcJob` of the API."""
