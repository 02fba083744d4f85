"""GetSupportApisRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class GetSupportApisRequestObject(Model, kw_only=True, gc=False):
    """`GetSupportAPIsRequestObject` of the API."""
