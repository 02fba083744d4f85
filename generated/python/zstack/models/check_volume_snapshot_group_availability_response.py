"""CheckVolumeSnapshotGroupAvailabilityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .volume_snapshot_group_availability import VolumeSnapshotGroupAvailability

LINKS = ("ErrorCode", "VolumeSnapshotGroupAvailability")


class CheckVolumeSnapshotGroupAvailabilityResponse(Model, kw_only=True):
    """`CheckVolumeSnapshotGroupAvailabilityResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    results: list[VolumeSnapshotGroupAvailability] | UnsetType = UNSET
    """See results."""
