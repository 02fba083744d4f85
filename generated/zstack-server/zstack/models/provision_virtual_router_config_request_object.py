"""ProvisionVirtualRouterConfigRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ProvisionVirtualRouterConfigRequestObject(Model, kw_only=True, gc=False):
    """`ProvisionVirtualRouterConfigRequestObject` of the API."""
