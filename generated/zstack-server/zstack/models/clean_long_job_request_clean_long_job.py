"""CleanLongJobRequestCleanLongJob."""

from __future__ import annotations

from .._runtime.model import Model


class CleanLongJobRequestCleanLongJob(Model, kw_only=True, gc=False):
    """`CleanLongJobRequestCleanLongJob` of the API."""
