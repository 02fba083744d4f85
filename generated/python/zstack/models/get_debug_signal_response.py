"""GetDebugSignalResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetDebugSignalResponse(Model, kw_only=True):
    """`GetDebugSignalResponse` of the API."""

    signals: list[str] | UnsetType = UNSET
