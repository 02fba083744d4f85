"""UndoSnapshotCreationRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class UndoSnapshotCreationRequestObject(Model, kw_only=True, gc=False):
    """undosnapshotcreation request body object."""

    snap_shot_uuid: str = field(name="snapShotUuid")
    """The UUID of the volume snapshot.

    Since 4.7.0.
    """
