"""GetChainTaskResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .chain_info import ChainInfo
    from .error_code import ErrorCode

LINKS = ("ChainInfo", "ErrorCode")


class GetChainTaskResponse(Model, kw_only=True):
    """`GetChainTaskResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    results: dict[str, ChainInfo] | UnsetType = UNSET
    """See results"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
