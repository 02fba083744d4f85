"""GetManagementNodeArchRequestGetmanagementnodearch."""

from __future__ import annotations

from .._runtime.model import Model


class GetManagementNodeArchRequestGetmanagementnodearch(Model, kw_only=True, gc=False):
    """`GetManagementNodeArchRequestGetmanagementnodearch` of the API."""
