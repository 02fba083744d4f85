"""RefreshLoadBalancerRequestRefreshLoadBalancer."""

from __future__ import annotations

from .._runtime.model import Model


class RefreshLoadBalancerRequestRefreshLoadBalancer(Model, kw_only=True, gc=False):
    """`RefreshLoadBalancerRequestRefreshLoadBalancer` of the API."""
