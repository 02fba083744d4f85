"""SetL3NetworkMtuRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class SetL3NetworkMtuRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    mtu: int
    """The MTU of the network.

    From 68 to 9216. Since 0.6.
    """
