"""RerunLongJobResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .long_job_inventory import LongJobInventory

LINKS = ("ErrorCode", "LongJobInventory")


class RerunLongJobResponse(Model, kw_only=True):
    """`RerunLongJobResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: LongJobInventory | UnsetType = UNSET
    """See inventory"""
