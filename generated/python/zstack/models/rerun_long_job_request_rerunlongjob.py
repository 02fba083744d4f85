"""RerunLongJobRequestRerunlongjob."""

from __future__ import annotations

from .._runtime.model import Model


class RerunLongJobRequestRerunlongjob(Model, kw_only=True, gc=False):
    """`RerunLongJobRequestRerunlongjob` of the API."""
