"""GetManagementNodeArchRequestGetManagementNodeArch."""

from __future__ import annotations

from .._runtime.model import Model


class GetManagementNodeArchRequestGetManagementNodeArch(Model, kw_only=True, gc=False):
    """`GetManagementNodeArchRequestGetManagementNodeArch` of the API."""
