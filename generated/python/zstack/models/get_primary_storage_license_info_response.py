"""GetPrimaryStorageLicenseInfoResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetPrimaryStorageLicenseInfoResponse(Model, kw_only=True):
    """`GetPrimaryStorageLicenseInfoResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    uuid: str | UnsetType = UNSET
    """Unique ID of the result"""
    name: str | UnsetType = UNSET
    """Name of the result"""
    expire_time: str | UnsetType = field(default=UNSET, name="expireTime")
    """Time of expiry"""
