"""GetManagementNodeArchRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class GetManagementNodeArchRequestObject(Model, kw_only=True, gc=False):
    """`GetManagementNodeArchRequestObject` of the API."""
