"""AttachVipToLoadBalancerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AttachVipToLoadBalancerRequestObject(Model, kw_only=True, gc=False):
    """`AttachVipToLoadBalancerRequestObject` of the API."""
