"""CheckIpAvailabilityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class CheckIpAvailabilityResponse(Model, kw_only=True):
    """`CheckIpAvailabilityResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    available: bool | UnsetType = UNSET
    """Whether it is available."""
    reason: str | UnsetType = UNSET
    """The reason when it is not."""
