"""ReconnectVirtualRouterRequestReconnectvirtualrouter."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectVirtualRouterRequestReconnectvirtualrouter(
    Model,
    kw_only=True,
    gc=False,
):
    """`ReconnectVirtualRouterRequestReconnectvirtualrouter` of the API."""
