"""CancelLongJobRequestCancellongjob."""

from __future__ import annotations

from .._runtime.model import Model


class CancelLongJobRequestCancellongjob(Model, kw_only=True, gc=False):
    """`CancelLongJobRequestCancellongjob` of the API."""
