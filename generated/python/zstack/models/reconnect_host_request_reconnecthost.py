"""ReconnectHostRequestReconnecthost."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectHostRequestReconnecthost(Model, kw_only=True, gc=False):
    """`ReconnectHostRequestReconnecthost` of the API."""
