"""BatchDeleteVolumeSnapshotResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .batch_delete_volume_snapshot_struct import BatchDeleteVolumeSnapshotStruct

LINKS = ("BatchDeleteVolumeSnapshotStruct",)


class BatchDeleteVolumeSnapshotResponse(Model, kw_only=True):
    """`BatchDeleteVolumeSnapshotResponse` of the API."""

    results: list[BatchDeleteVolumeSnapshotStruct] | UnsetType = UNSET
