"""UndoSnapshotCreationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .undo_snapshot_creation_request_object import UndoSnapshotCreationRequestObject

LINKS = ("UndoSnapshotCreationRequestObject",)


class UndoSnapshotCreationRequest(Model, kw_only=True):
    """`UndoSnapshotCreationRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 4.7.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 4.7.0.
    """
    undo_snapshot_creation: UndoSnapshotCreationRequestObject = field(
        name="undoSnapshotCreation",
    )
    """undosnapshotcreation request body object."""
