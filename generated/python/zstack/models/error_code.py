"""ErrorCode."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class ErrorCode(Model, kw_only=True):
    """`ErrorCode` of the API."""

    code: str | UnsetType = UNSET
    """Global number of the error, such as SYS.1000."""
    description: str | UnsetType = UNSET
    """Short text of the error."""
    details: str | UnsetType = UNSET
    """Long text of the error."""
    elaboration: str | UnsetType = UNSET
    """Reserved, null by default."""
    opaque: dict[str, Any] | UnsetType = UNSET
    """Reserved, null by default."""
    cause: ErrorCode | UnsetType = UNSET
    """Root error, null when there is none."""
    location: str | UnsetType = UNSET
    cost: str | UnsetType = UNSET
