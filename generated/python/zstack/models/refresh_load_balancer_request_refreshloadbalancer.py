"""RefreshLoadBalancerRequestRefreshloadbalancer."""

from __future__ import annotations

from .._runtime.model import Model


class RefreshLoadBalancerRequestRefreshloadbalancer(Model, kw_only=True, gc=False):
    """`RefreshLoadBalancerRequestRefreshloadbalancer` of the API."""
