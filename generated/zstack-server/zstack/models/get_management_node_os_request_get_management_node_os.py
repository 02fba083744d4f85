"""GetManagementNodeOsRequestGetManagementNodeOs."""

from __future__ import annotations

from .._runtime.model import Model


class GetManagementNodeOsRequestGetManagementNodeOs(Model, kw_only=True, gc=False):
    """`GetManagementNodeOSRequestGetManagementNodeOs` of the API."""
