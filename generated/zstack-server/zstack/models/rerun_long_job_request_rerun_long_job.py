"""RerunLongJobRequestRerunLongJob."""

from __future__ import annotations

from .._runtime.model import Model


class RerunLongJobRequestRerunLongJob(Model, kw_only=True, gc=False):
    """`RerunLongJobRequestRerunLongJob` of the API."""
