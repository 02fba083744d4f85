"""RefreshLoadBalancerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class RefreshLoadBalancerRequestObject(Model, kw_only=True, gc=False):
    """`RefreshLoadBalancerRequestObject` of the API."""
