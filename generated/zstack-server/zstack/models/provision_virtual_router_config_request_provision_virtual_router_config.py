"""ProvisionVirtualRouterConfigRequestProvisionVirtualRouterConfig."""

from __future__ import annotations

from .._runtime.model import Model


class ProvisionVirtualRouterConfigRequestProvisionVirtualRouterConfig(
    Model,
    kw_only=True,
    gc=False,
):
    """`ProvisionVirtualRouterConfigRequestProvisionVirtualRouterConfig` of the API."""
