"""AttachVipToLoadBalancerRequestParams."""

from __future__ import annotations

from .._runtime.model import Model


class AttachVipToLoadBalancerRequestParams(Model, kw_only=True, gc=False):
    """`AttachVipToLoadBalancerRequestParams` of the API."""
