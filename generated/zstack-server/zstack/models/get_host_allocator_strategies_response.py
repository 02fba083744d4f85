"""GetHostAllocatorStrategiesResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetHostAllocatorStrategiesResponse(Model, kw_only=True):
    """`GetHostAllocatorStrategiesResponse` of the API."""

    strategies: list[str] | UnsetType = UNSET
