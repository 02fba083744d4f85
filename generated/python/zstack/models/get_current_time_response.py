"""GetCurrentTimeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetCurrentTimeResponse(Model, kw_only=True):
    """`GetCurrentTimeResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    current_time: dict[str, int] | UnsetType = field(default=UNSET, name="currentTime")
    """Time of the current"""
