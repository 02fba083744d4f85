"""GetHostTaskResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .chain_info import ChainInfo
    from .error_code import ErrorCode

LINKS = ("ChainInfo", "ErrorCode")


class GetHostTaskResponse(Model, kw_only=True):
    """`GetHostTaskResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    results: dict[str, ChainInfo] | UnsetType = UNSET
    """See results"""
