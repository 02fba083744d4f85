"""GetCandidatePrimaryStoragesForCreatingVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .primary_storage_inventory import PrimaryStorageInventory

LINKS = ("ErrorCode", "PrimaryStorageInventory")


class GetCandidatePrimaryStoragesForCreatingVmResponse(Model, kw_only=True):
    """`GetCandidatePrimaryStoragesForCreatingVmResponse` of the API."""

    root_volume_primary_storages: list[PrimaryStorageInventory] | UnsetType = field(
        default=UNSET,
        name="rootVolumePrimaryStorages",
    )
    """See rootVolumePrimaryStorages"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    data_volume_primary_storages: (
        dict[str, list[PrimaryStorageInventory]] | UnsetType
    ) = field(
        default=UNSET,
        name="dataVolumePrimaryStorages",
    )
    """See dataVolumePrimaryStorages"""
