"""UndoSnapshotCreationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .volume_inventory import VolumeInventory

LINKS = ("ErrorCode", "VolumeInventory")


class UndoSnapshotCreationResponse(Model, kw_only=True):
    """`UndoSnapshotCreationResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: VolumeInventory | UnsetType = UNSET
    """See inventory."""
