"""RevertVmFromSnapshotGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .revert_snapshot_group_result import RevertSnapshotGroupResult

LINKS = ("RevertSnapshotGroupResult",)


class RevertVmFromSnapshotGroupResponse(Model, kw_only=True):
    """`RevertVmFromSnapshotGroupResponse` of the API."""

    results: list[RevertSnapshotGroupResult] | UnsetType = UNSET
