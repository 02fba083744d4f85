"""BatchDeleteVolumeSnapshotRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .batch_delete_volume_snapshot_request_delete_mode import (
        BatchDeleteVolumeSnapshotRequestDeleteMode,
    )

LINKS = ("BatchDeleteVolumeSnapshotRequestDeleteMode",)


class BatchDeleteVolumeSnapshotRequestObject(Model, kw_only=True):
    """batchdeletevolumesnapshot request body object."""

    uuids: list[str]
    """The UUIDs of the items to handle.

    At least 1 items. Since 3.3.
    """
    delete_mode: BatchDeleteVolumeSnapshotRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Optional. How strictly to delete. Options: Permissive | Enforcing.

    One of: Permissive, Enforcing. Default: Permissive. Since 3.3.
    """
