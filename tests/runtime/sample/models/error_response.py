"""ErrorResponse."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class ErrorResponse(Model, kw_only=True):
    """What a failed call answers."""

    error: dict[str, Any] | UnsetType = UNSET
