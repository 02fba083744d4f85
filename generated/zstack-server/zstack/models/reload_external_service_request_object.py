"""ReloadExternalServiceRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ReloadExternalServiceRequestObject(Model, kw_only=True, gc=False):
    """reloadexternalservice request body object."""

    name: str
    """Since 4.7.0."""
