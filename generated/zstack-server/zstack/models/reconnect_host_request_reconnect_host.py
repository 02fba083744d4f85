"""ReconnectHostRequestReconnectHost."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectHostRequestReconnectHost(Model, kw_only=True, gc=False):
    """`ReconnectHostRequestReconnectHost` of the API."""
