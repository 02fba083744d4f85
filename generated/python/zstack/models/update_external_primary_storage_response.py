"""UpdateExternalPrimaryStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .external_primary_storage_inventory import ExternalPrimaryStorageInventory

LINKS = ("ErrorCode", "ExternalPrimaryStorageInventory")


class UpdateExternalPrimaryStorageResponse(Model, kw_only=True):
    """`UpdateExternalPrimaryStorageResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: ExternalPrimaryStorageInventory | UnsetType = UNSET
    """See inventory"""
