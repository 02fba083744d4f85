"""GetGlobalConfigOptionsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .global_config_options import GlobalConfigOptions

LINKS = ("ErrorCode", "GlobalConfigOptions")


class GetGlobalConfigOptionsResponse(Model, kw_only=True):
    """`GetGlobalConfigOptionsResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    options: GlobalConfigOptions | UnsetType = UNSET
    """See options"""
