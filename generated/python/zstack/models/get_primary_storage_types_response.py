"""GetPrimaryStorageTypesResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetPrimaryStorageTypesResponse(Model, kw_only=True):
    """`GetPrimaryStorageTypesResponse` of the API."""

    types: list[str] | UnsetType = UNSET
