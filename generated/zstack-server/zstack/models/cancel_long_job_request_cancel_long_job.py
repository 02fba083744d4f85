"""CancelLongJobRequestCancelLongJob."""

from __future__ import annotations

from .._runtime.model import Model


class CancelLongJobRequestCancelLongJob(Model, kw_only=True, gc=False):
    """`CancelLongJobRequestCancelLongJob` of the API."""
