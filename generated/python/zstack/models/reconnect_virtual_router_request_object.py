"""ReconnectVirtualRouterRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectVirtualRouterRequestObject(Model, kw_only=True, gc=False):
    """`ReconnectVirtualRouterRequestObject` of the API."""
