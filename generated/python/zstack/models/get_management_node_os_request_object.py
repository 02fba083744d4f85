"""GetManagementNodeOsRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class GetManagementNodeOsRequestObject(Model, kw_only=True, gc=False):
    """`GetManagementNodeOSRequestObject` of the API."""
