"""IsOpensourceVersionResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class IsOpensourceVersionResponse(Model, kw_only=True):
    """`IsOpensourceVersionResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    opensource: bool | UnsetType = UNSET
    """Whether the opensource option is on"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
