"""ReconnectHostRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectHostRequestObject(Model, kw_only=True, gc=False):
    """`ReconnectHostRequestObject` of the API."""
