"""GetNetworkServiceTypesResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetNetworkServiceTypesResponse(Model, kw_only=True):
    """`GetNetworkServiceTypesResponse` of the API."""

    types: dict[str, list[str]] | UnsetType = UNSET
