"""UpdateVolumeSnapshotGroupRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateVolumeSnapshotGroupRequestObject(Model, kw_only=True, gc=False):
    """updatevolumesnapshotgroup request body object."""

    name: str | UnsetType = UNSET
    """Optional. The name of the volume snapshot group.

    Since 3.6.0.
    """
    description: str | UnsetType = UNSET
    """Optional.

    Since 3.6.0.
    """
