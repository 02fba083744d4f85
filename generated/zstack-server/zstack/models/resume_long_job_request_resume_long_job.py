"""ResumeLongJobRequestResumeLongJob."""

from __future__ import annotations

from .._runtime.model import Model


class ResumeLongJobRequestResumeLongJob(Model, kw_only=True, gc=False):
    """`ResumeLongJobRequestResumeLongJob` of the API."""
