"""GetL3NetworkTypesResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetL3NetworkTypesResponse(Model, kw_only=True):
    """`GetL3NetworkTypesResponse` of the API."""

    types: list[str] | UnsetType = UNSET
