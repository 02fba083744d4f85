"""DeleteVolumeSnapshotGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_snapshot_group_result import DeleteSnapshotGroupResult

LINKS = ("DeleteSnapshotGroupResult",)


class DeleteVolumeSnapshotGroupResponse(Model, kw_only=True):
    """`DeleteVolumeSnapshotGroupResponse` of the API."""

    results: list[DeleteSnapshotGroupResult] | UnsetType = UNSET
