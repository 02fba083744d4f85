"""UpdateDirectoryResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .directory_inventory import DirectoryInventory
    from .error_code import ErrorCode

LINKS = ("DirectoryInventory", "ErrorCode")


class UpdateDirectoryResponse(Model, kw_only=True):
    """`UpdateDirectoryResponse` of the API."""

    inventory: DirectoryInventory | UnsetType = UNSET
    """See inventory"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
