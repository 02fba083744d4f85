"""GetPrimaryStorageAllocatorStrategiesResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetPrimaryStorageAllocatorStrategiesResponse(Model, kw_only=True):
    """`GetPrimaryStorageAllocatorStrategiesResponse` of the API."""

    strategies: list[str] | UnsetType = UNSET
