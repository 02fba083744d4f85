"""GetBackupStorageCapacityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetBackupStorageCapacityResponse(Model, kw_only=True):
    """`GetBackupStorageCapacityResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte."""
