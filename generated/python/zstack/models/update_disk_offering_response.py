"""UpdateDiskOfferingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .disk_offering_inventory import DiskOfferingInventory
    from .error_code import ErrorCode

LINKS = ("DiskOfferingInventory", "ErrorCode")


class UpdateDiskOfferingResponse(Model, kw_only=True):
    """`UpdateDiskOfferingResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: DiskOfferingInventory | UnsetType = UNSET
    """See inventory."""
