"""VolumeSnapshotGroupAvailability."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class VolumeSnapshotGroupAvailability(Model, kw_only=True, gc=False):
    """`VolumeSnapshotGroupAvailability` of the API."""

    uuid: str
    """The UUID of the volume snapshot group availability."""
    available: bool | UnsetType = UNSET
    """Whether it is available."""
    reason: str | UnsetType = UNSET
    """The reason when it is not."""
