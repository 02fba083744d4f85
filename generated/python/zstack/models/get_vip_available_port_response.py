"""GetVipAvailablePortResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetVipAvailablePortResponse(Model, kw_only=True):
    """`GetVipAvailablePortResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    available_port: list[int] | UnsetType = field(default=UNSET, name="availablePort")
    """The list of available ports."""
