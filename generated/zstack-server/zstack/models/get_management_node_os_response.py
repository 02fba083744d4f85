"""GetManagementNodeOsResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetManagementNodeOsResponse(Model, kw_only=True, gc=False):
    """`GetManagementNodeOSResponse` of the API."""

    name: str | UnsetType = UNSET
    version: str | UnsetType = UNSET
