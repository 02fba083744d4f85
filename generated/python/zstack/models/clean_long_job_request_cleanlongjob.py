"""CleanLongJobRequestCleanlongjob."""

from __future__ import annotations

from .._runtime.model import Model


class CleanLongJobRequestCleanlongjob(Model, kw_only=True, gc=False):
    """`CleanLongJobRequestCleanlongjob` of the API."""
