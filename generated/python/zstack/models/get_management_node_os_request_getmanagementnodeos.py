"""GetManagementNodeOsRequestGetmanagementnodeos."""

from __future__ import annotations

from .._runtime.model import Model


class GetManagementNodeOsRequestGetmanagementnodeos(Model, kw_only=True, gc=False):
    """`GetManagementNodeOSRequestGetmanagementnodeos` of the API."""
