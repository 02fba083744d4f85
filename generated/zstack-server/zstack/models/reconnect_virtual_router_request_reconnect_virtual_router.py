"""ReconnectVirtualRouterRequestReconnectVirtualRouter."""

from __future__ import annotations

from .._runtime.model import Model


class ReconnectVirtualRouterRequestReconnectVirtualRouter(
    Model,
    kw_only=True,
    gc=False,
):
    """`ReconnectVirtualRouterRequestReconnectVirtualRouter` of the API."""
