"""ResumeLongJobRequestResumelongjob."""

from __future__ import annotations

from .._runtime.model import Model


class ResumeLongJobRequestResumelongjob(Model, kw_only=True, gc=False):
    """`ResumeLongJobRequestResumelongjob` of the API."""
