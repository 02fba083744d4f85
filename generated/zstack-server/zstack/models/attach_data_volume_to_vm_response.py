"""AttachDataVolumeToVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .volume_inventory import VolumeInventory

LINKS = ("ErrorCode", "VolumeInventory")


class AttachDataVolumeToVmResponse(Model, kw_only=True):
    """`AttachDataVolumeToVmResponse` of the API."""

    inventory: VolumeInventory | UnsetType = UNSET
    """See inventory."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
