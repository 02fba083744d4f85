"""GetVSwitchTypesResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetVSwitchTypesResponse(Model, kw_only=True):
    """`GetVSwitchTypesResponse` of the API."""

    types: list[str] | UnsetType = UNSET
