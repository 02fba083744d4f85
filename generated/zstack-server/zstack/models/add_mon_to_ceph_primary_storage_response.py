"""AddMonToCephPrimaryStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ceph_primary_storage_inventory import CephPrimaryStorageInventory
    from .error_code import ErrorCode

LINKS = ("CephPrimaryStorageInventory", "ErrorCode")


class AddMonToCephPrimaryStorageResponse(Model, kw_only=True):
    """`AddMonToCephPrimaryStorageResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: CephPrimaryStorageInventory | UnsetType = UNSET
    """See inventory"""
